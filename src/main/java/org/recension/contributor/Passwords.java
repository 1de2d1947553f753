package org.recension.contributor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.manner.Sha256;

/**
 * Hashes passwords slowly, and remembers for a minute which one was right, so that not every call
 * pays. What is remembered is a keyed hash; it holds only while the account is as it was.
 */
@ApplicationScoped
class Passwords {

  private record Remembered(byte[] proof, String account) {}

  private final SecureRandom random = new SecureRandom();
  private final byte[] key = randomBytes(32);
  private final int cost;
  private final String nobody;
  private final Cache<String, Remembered> right =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(10_000).build();

  Passwords(@ConfigProperty(name = "recension.password-cost") int cost) {
    this.cost = cost;
    this.nobody = hash("nobody");
  }

  String hash(String password) {
    return BcryptUtil.bcryptHash(whole(password), cost);
  }

  /** A password that nobody has chosen. */
  String invent() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(15));
  }

  /** A secret that cannot be guessed: 256 random bits. */
  String inventSecret() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(32));
  }

  /** Whether it is the password of the account. Without one it takes as long to say no. */
  boolean isRight(Optional<Contributor> account, String password) {
    Optional<String> hash = account.map(Contributor::passwordHash);
    if (account.isEmpty() || hash.isEmpty()) {
      boolean ofNobody = BcryptUtil.matches(whole(password), nobody);
      return ofNobody && hash.isPresent();
    }
    Contributor contributor = account.get();
    String state = state(contributor);
    byte[] proof = proof(contributor.username(), password);
    Remembered remembered = right.getIfPresent(contributor.username());
    if (remembered != null
        && remembered.account().equals(state)
        && MessageDigest.isEqual(remembered.proof(), proof)) {
      return true;
    }
    if (!BcryptUtil.matches(whole(password), hash.get())) {
      return false;
    }
    right.put(contributor.username(), new Remembered(proof, state));
    return true;
  }

  // Bcrypt looks at 72 bytes and no further, which is not every letter of every password.
  private static String whole(String password) {
    return Sha256.of(password);
  }

  private static String state(Contributor c) {
    return c.passwordHash() + c.roles() + c.active();
  }

  private byte[] proof(String username, String password) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(username.getBytes(UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(password.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
