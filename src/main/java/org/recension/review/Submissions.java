package org.recension.review;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.problem.NotFound;
import org.recension.rule.SubmissionState;
import org.recension.rule.Verdict;
import org.recension.transcription.Revision;

/** Everything that was put forward. */
@ApplicationScoped
public class Submissions implements PanacheRepository<Submission> {

  private static final String WHOLE =
      "from Submission s join fetch s.contributor join fetch s.witness w join fetch w.document d ";

  /** The one of that id, or NotFound. */
  public Submission numbered(long id) {
    return find(WHOLE + "where s.id = ?1", id)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("No submission " + id));
  }

  /** As it is in the database now; the caller holds the lock of its witness. */
  Submission fresh(Submission submission) {
    getEntityManager().refresh(submission);
    return submission;
  }

  /** Those of a witness that wait for a decision, oldest first. */
  public List<Submission> open(Witness witness) {
    return list(
        WHOLE + "where s.witness = ?1 and s.state = ?2 order by s.id",
        witness,
        SubmissionState.OPEN);
  }

  /** Those of a witness that wait and were put forward by one contributor. */
  List<Submission> open(Witness witness, Contributor contributor) {
    return list(
        WHOLE + "where s.witness = ?1 and s.state = ?2 and s.contributor = ?3 order by s.id",
        witness,
        SubmissionState.OPEN,
        contributor);
  }

  /** Some of the queue, oldest first. */
  List<Submission> queue(Queue queue, int limit) {
    TypedQuery<Long> ids = ids(queue.condition() + queue.order());
    queue.parameters().forEach(ids::setParameter);
    return whole(ids.setMaxResults(limit), "s.id");
  }

  /** What one contributor put forward, newest first. */
  public List<Submission> by(Contributor contributor, long below, int limit) {
    TypedQuery<Long> ids =
        ids("where s.contributor = ?1 and s.id < ?2 order by s.contributor.id, s.id desc")
            .setParameter(1, contributor)
            .setParameter(2, below);
    return whole(ids.setMaxResults(limit), "s.id desc");
  }

  private TypedQuery<Long> ids(String condition) {
    return getEntityManager().createQuery("select s.id from Submission s " + condition, Long.class);
  }

  // Only the ids are looked for among many: with the joins, H2 begins elsewhere and sorts them all.
  private List<Submission> whole(TypedQuery<Long> ids, String order) {
    return list(WHOLE + "where s.id in ?1 order by " + order, ids.getResultList());
  }

  /** The revisions that submissions carry and those they are read against. */
  List<Revision> revisions(Collection<Submission> submissions) {
    return getEntityManager()
        .createQuery(
            "select distinct r from Submission s, Revision r join fetch r.author"
                + " where s in ?1 and r.witness = s.witness"
                + " and (r.number = s.revision or r.number = s.base)",
            Revision.class)
        .setParameter(1, submissions)
        .getResultList();
  }

  /** The ids of those submissions in which a contributor wrote what is decided on now. */
  Set<Long> writtenBy(Contributor contributor, Collection<Submission> submissions) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select s.id from Submission s, SubmissionWriter w where s in ?1"
                    + " and w.key.contributorId = ?2 and w.key.submissionId = s.id"
                    + " and w.key.revision = s.revision and w.key.base = coalesce(s.base, 0)",
                Long.class)
            .setParameter(1, submissions)
            .setParameter(2, contributor.id())
            .getResultList());
  }

  List<Decision> decisions(Collection<Submission> submissions) {
    return getEntityManager()
        .createQuery(
            "from Decision d join fetch d.reviewer where d.submission in ?1 order by d.at, d.id",
            Decision.class)
        .setParameter(1, submissions)
        .getResultList();
  }

  /** Who approved of a revision, each once, in the order of their names. */
  public List<Contributor> approvers(Revision revision) {
    return getEntityManager()
        .createQuery(
            "select distinct c from Decision d join d.reviewer c where d.verdict = ?1"
                + " and d.submission.witness = ?2 and d.submission.revision = ?3"
                + " order by c.username",
            Contributor.class)
        .setParameter(1, Verdict.APPROVE)
        .setParameter(2, revision.witness())
        .setParameter(3, revision.number())
        .getResultList();
  }

  void keep(Decision decision) {
    getEntityManager().persist(decision);
    getEntityManager().flush();
  }

  /** How many wait for a decision. */
  public long countOpen() {
    return count("state", SubmissionState.OPEN);
  }

  /** When the one that waits longest was put forward. */
  public Optional<Instant> oldestOpen() {
    return Optional.ofNullable(
        getEntityManager()
            .createQuery(
                "select min(s.createdAt) from Submission s where s.state = ?1", Instant.class)
            .setParameter(1, SubmissionState.OPEN)
            .getSingleResult());
  }
}
