package org.recension.upload;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.recension.problem.Invalid;
import org.recension.problem.TooLarge;

/** An upload of which each line stands for one file; empty lines stand for none. */
final class Lines {

  private final InputStream in;
  private final UploadLimits limits;

  Lines(InputStream in, UploadLimits limits) {
    this.in = new BufferedInputStream(in);
    this.limits = limits;
  }

  /** Hands over line after line, without its end. */
  void split(Consumer<Piece> taker) throws IOException {
    int found = 0;
    int number = 0;
    for (byte[] line = next(1); line.length > 0; line = next(number + 1)) {
      number++;
      if (isBlank(line)) {
        continue;
      }
      if (++found > limits.maxFiles()) {
        throw new TooLarge("The upload has more than " + limits.maxFiles() + " lines");
      }
      taker.accept(new Piece("line " + number, number, line));
    }
    if (found == 0) {
      throw new Invalid("body", "has no line in it");
    }
  }

  /** The next line with its end, which JSON does not mind; nothing after the last. */
  private byte[] next(int number) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (line.size() == limits.maxFileBytes()) {
        throw new TooLarge("line " + number + " has more than " + line.size() + " bytes");
      }
      line.write(b);
      if (b == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }
}
