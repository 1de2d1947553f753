package org.recension.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What went wrong is told from what somebody did. */
@QuarkusTest
class ProblemsTest {

  @Inject Problems problems;

  @Test
  void one_who_goes_away_while_they_are_read_is_no_fault_of_ours() {
    Throwable gone = new IOException(new IOException(new HttpClosedException("was closed")));

    assertThat(problems.internal(gone, asked()).getStatus()).isEqualTo(400);
    assertThat(problems.internal(new IOException("no"), asked()).getStatus()).isEqualTo(500);
  }

  private static UriInfo asked() {
    return (UriInfo)
        Proxy.newProxyInstance(
            UriInfo.class.getClassLoader(),
            new Class<?>[] {UriInfo.class},
            (proxy, method, arguments) -> URI.create("http://localhost/api/v1/documents"));
  }
}
