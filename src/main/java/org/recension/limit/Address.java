package org.recension.limit;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as it can be told. */
public final class Address {

  /** What one household is given of IPv6: it can change the other half at will. */
  private static final int OWN_BYTES = 8;

  private Address() {}

  /** The address of the caller, or of what the configured proxy says is the caller. */
  public static String of(RoutingContext context) {
    SocketAddress remote = context.request().remoteAddress();
    return remote == null ? "unknown" : household(remote.hostAddress());
  }

  static String household(@Nullable String host) {
    // What is not written as an address is not looked up.
    if (host == null || host.indexOf(':') < 0) {
      return host == null ? "unknown" : host;
    }
    try {
      InetAddress address = InetAddress.getByName(host);
      return address instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), OWN_BYTES))
          : address.getHostAddress();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
