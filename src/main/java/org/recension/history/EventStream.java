package org.recension.history;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.problem.Unavailable;

/**
 * Sends events to those who follow. It looks into the database again and again, since other
 * processes write there too; a follower holds no thread while nothing happens.
 */
@ApplicationScoped
class EventStream {

  private static final int AT_ONCE = 500;
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** How long one may follow before coming again, and being let in again. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** As many windows as one person has open. */
  private static final int MOST_OF_ONE = 5;

  /** After so many looks in vain it says that it is still there, so that no proxy hangs up. */
  private static final int PATIENCE = 30;

  private final EventFeed feed;
  private final Clock clock;
  private final int most;
  private final Map<String, Integer> followers = new HashMap<>();

  EventStream(
      EventFeed feed, Clock clock, @ConfigProperty(name = "recension.events.followers") int most) {
    this.feed = feed;
    this.clock = clock;
    this.most = most;
  }

  /** How far one follower has come. */
  private static final class Follower {
    final Instant end;
    long after;
    int looksInVain;

    Follower(long after, Instant end) {
      this.after = after;
      this.end = end;
    }
  }

  /** What happened after an event and what happens from now on, up to another one. */
  Multi<OutboundSseEvent> from(long after, long until, String follower, Sse sse) {
    requireRoom(follower);
    // Who hangs up before they listen is never told that it ended, so they are not counted yet.
    return Multi.createFrom().deferred(() -> following(after, until, follower, sse));
  }

  private Multi<OutboundSseEvent> following(long after, long until, String follower, Sse sse) {
    admit(follower);
    return Multi.createBy()
        .repeating()
        .uni(
            () -> new Follower(after, clock.instant().plus(LONGEST)),
            each -> look(each, until, sse))
        .withDelay(PAUSE)
        .whilst(sent -> !sent.isLast())
        .onItem()
        .transformToIterable(Sent::events)
        .onTermination()
        .invoke(() -> leave(follower));
  }

  private synchronized void admit(String follower) {
    requireRoom(follower);
    followers.merge(follower, 1, Integer::sum);
  }

  private synchronized void requireRoom(String follower) {
    int all = followers.values().stream().mapToInt(Integer::intValue).sum();
    if (all >= most || followers.getOrDefault(follower, 0) >= MOST_OF_ONE) {
      throw new Unavailable("As many follow the events already as this service serves");
    }
  }

  private synchronized void leave(String follower) {
    followers.computeIfPresent(follower, (name, streams) -> streams == 1 ? null : streams - 1);
  }

  private record Sent(List<OutboundSseEvent> events, boolean isLast) {}

  private Uni<Sent> look(Follower follower, long until, Sse sse) {
    return Uni.createFrom()
        .item(() -> next(follower, until, sse))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private Sent next(Follower follower, long until, Sse sse) {
    List<OutboundSseEvent> sent = new ArrayList<>();
    List<EventView> happened =
        follower.after < until ? feed.after(follower.after, AT_ONCE) : List.of();
    for (EventView event : happened) {
      if (event.number() <= until) {
        sent.add(event(event, sse));
      }
      follower.after = event.number();
    }
    follower.looksInVain = happened.isEmpty() ? follower.looksInVain + 1 : 0;
    if (follower.looksInVain == PATIENCE) {
      follower.looksInVain = 0;
      sent.add(sse.newEventBuilder().comment("still here").build());
    }
    return new Sent(sent, follower.after >= until || clock.instant().isAfter(follower.end));
  }

  private static OutboundSseEvent event(EventView event, Sse sse) {
    return sse.newEventBuilder()
        .id(String.valueOf(event.number()))
        .name(event.type().name())
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(event)
        .build();
  }
}
