package org.recension.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has taken of the machine, as Linux tells it. */
record Footprint(long pid) {

  private static final int MILLIS_OF_TICK = 10;

  /** User and system time. */
  long cpuMillis() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_OF_TICK;
  }

  long residentMegabytes() throws IOException {
    return megabytes("VmRSS:");
  }

  long peakMegabytes() throws IOException {
    return megabytes("VmHWM:");
  }

  private long megabytes(String field) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
      if (line.startsWith(field)) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    throw new IOException("Linux does not tell " + field);
  }
}
