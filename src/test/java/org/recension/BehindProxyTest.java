package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a proxy is configured it is believed; where Swagger UI is switched on it is shown. */
@QuarkusTest
@TestProfile(BehindProxyTest.SwitchedOn.class)
class BehindProxyTest {

  public static class SwitchedOn implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.swagger-ui.enabled", "true");
    }
  }

  @Test
  void only_a_request_that_came_by_tls_asks_for_tls_in_future() {
    As proxy = As.nobody().sending("X-Forwarded-For", "192.0.2.1");

    Answer secure = proxy.sending("X-Forwarded-Proto", "https").gets("/api/v1/documents").is(200);
    Answer plain = proxy.sending("X-Forwarded-Proto", "http").gets("/api/v1/documents").is(200);

    assertThat(secure.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    assertThat(plain.header("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void what_is_asked_for_by_another_name_is_not_repeated_in_an_answer() {
    Answer list =
        As.nobody()
            .sending("X-Forwarded-Host", "elsewhere.example")
            .gets("/api/v1/documents?limit=1")
            .is(200);

    assertThat(list.headers().toString() + list.body()).doesNotContain("elsewhere.example");
  }

  @Test
  void scripts_run_on_the_page_of_swagger_ui_and_nowhere_else() {
    Answer page = As.nobody().gets("/q/swagger-ui/").is(200);

    assertThat(page.body()).contains("<script");
    assertThat(page.header("Content-Security-Policy"))
        .contains("script-src 'self' 'unsafe-inline'", "frame-ancestors 'none'");
    assertThat(As.nobody().gets("/q/openapi").header("Content-Security-Policy"))
        .startsWith("default-src 'none'");
  }
}
