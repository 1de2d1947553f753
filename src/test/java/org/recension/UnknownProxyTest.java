package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A proxy that is not among those configured is believed no more than anyone. */
@QuarkusTest
@TestProfile(UnknownProxyTest.AnotherIsTrusted.class)
class UnknownProxyTest {

  public static class AnotherIsTrusted implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.trusted-proxies", "192.0.2.7");
    }
  }

  @Test
  void who_is_not_the_proxy_cannot_say_that_a_request_came_by_tls() {
    Answer answer =
        As.nobody()
            .sending("X-Forwarded-For", "192.0.2.1")
            .sending("X-Forwarded-Proto", "https")
            .gets("/api/v1/documents")
            .is(200);

    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
  }
}
