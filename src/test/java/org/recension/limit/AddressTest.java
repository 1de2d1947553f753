package org.recension.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void an_address_of_version_4_is_one_household() {
    assertThat(Address.household("192.0.2.1")).isNotEqualTo(Address.household("192.0.2.2"));
  }

  @Test
  void addresses_of_version_6_that_differ_in_the_second_half_are_one() {
    assertThat(Address.household("2001:db8:0:1::1"))
        .isEqualTo(Address.household("2001:db8:0:1:ffff::7"))
        .isNotEqualTo(Address.household("2001:db8:0:2::1"));
  }

  @Test
  void what_a_proxy_says_and_is_no_address_is_no_name_to_look_up() {
    assertThat(Address.household("nowhere.example")).isEqualTo("nowhere.example");
    assertThat(Address.household("::x")).isEqualTo("unknown");
    assertThat(Address.household(null)).isEqualTo("unknown");
  }
}
