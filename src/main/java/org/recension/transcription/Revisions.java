package org.recension.transcription;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.problem.NotFound;

/** All revisions of all witnesses. */
@ApplicationScoped
public class Revisions implements PanacheRepository<Revision> {

  private static final String OPEN =
      " and exists (from PublicRevision p"
          + " where p.key.witnessId = r.witness.id and p.key.number = r.number)";

  /** The one of that number, or NotFound. */
  public Revision numbered(Witness witness, int number) {
    return find(
            "from Revision r join fetch r.author where r.witness = ?1 and r.number = ?2",
            witness,
            number)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("No revision " + number + " of witness " + witness.name()));
  }

  /** The one of a number, {@code latest} or {@code published}, with all that names it. */
  Optional<Revision> asked(String slug, String siglum, String which) {
    String number =
        switch (which) {
          case "latest" -> "w.latest";
          case "published" -> "w.published";
          default -> which.matches("[1-9][0-9]{0,8}") ? "?3" : "null";
        };
    String question =
        "from Revision r join fetch r.author join fetch r.witness w join fetch w.document d"
            + " where d.slug = ?1 and w.siglum = ?2 and r.number = "
            + number;
    return number.equals("?3")
        ? find(question, slug, siglum, Integer.valueOf(which)).firstResultOptional()
        : find(question, slug, siglum).firstResultOptional();
  }

  /** Several of them, in order. */
  public List<Revision> numbered(Witness witness, Collection<Integer> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return list(
        "from Revision r join fetch r.author where r.witness = ?1 and r.number in ?2"
            + " order by r.number",
        witness,
        numbers);
  }

  /** What a revision says. */
  public String text(Revision revision) {
    return getEntityManager()
        .createQuery("select t.body from RevisionText t where t.revisionId = ?1", String.class)
        .setParameter(1, revision.id())
        .getSingleResult();
  }

  /** Newest first, from below a number. */
  public List<Revision> history(Witness witness, int below, boolean onlyPublic, int limit) {
    return find(
            "from Revision r join fetch r.author where r.witness = ?1 and r.number < ?2"
                + (onlyPublic ? OPEN : "")
                + " order by r.witness.id, r.number desc",
            witness,
            below)
        .page(0, limit)
        .list();
  }

  /** The newest of several witnesses, so many of each, newest first. */
  public List<Revision> recent(Collection<Witness> witnesses, boolean onlyPublic, int each) {
    return list(
        "from Revision r join fetch r.author join fetch r.witness w where w in ?1"
            + " and r.number > w.latest - ?2"
            + (onlyPublic ? OPEN : "")
            + " order by w.siglum, r.number desc",
        witnesses,
        each);
  }

  /** The numbers of a witness, in order. */
  List<Integer> numbers(Witness witness, boolean onlyPublic) {
    return getEntityManager()
        .createQuery(
            "select r.number from Revision r where r.witness = ?1"
                + (onlyPublic ? OPEN : "")
                + " order by r.number",
            Integer.class)
        .setParameter(1, witness)
        .getResultList();
  }

  /** Who descends from whom on the line of a witness. */
  public Ancestry ancestry(Witness witness) {
    return new Ancestry((from, to) -> links(witness, from, to));
  }

  private List<Link> links(Witness witness, int from, int to) {
    return getEntityManager()
        .createQuery(
            "select r.number, r.parent, r.secondParent from Revision r"
                + " where r.witness = ?1 and r.number between ?2 and ?3 order by r.number desc",
            Link.class)
        .setParameter(1, witness)
        .setParameter(2, from)
        .setParameter(3, to)
        .getResultList();
  }

  /** Whether a reader without an account may see it. */
  public boolean isPublic(Revision revision) {
    return isPublic(revision.witness(), revision.number()).isPresent();
  }

  private Optional<PublicRevision> isPublic(Witness witness, int number) {
    PublicRevision.Key key = new PublicRevision.Key(witness.id(), number);
    return Optional.ofNullable(getEntityManager().find(PublicRevision.class, key));
  }

  /** Opens a revision to the world. */
  public void open(Witness witness, int number) {
    if (isPublic(witness, number).isEmpty()) {
      getEntityManager().persist(new PublicRevision(witness.id(), number));
    }
  }

  /** The numbers of the revisions of a witness that one contributor sent. */
  public List<Integer> numbersBy(Contributor author, Witness witness) {
    return getEntityManager()
        .createQuery(
            "select r.number from Revision r where r.witness = ?1 and r.author = ?2", Integer.class)
        .setParameter(1, witness)
        .setParameter(2, author)
        .getResultList();
  }

  void keep(Revision revision, String body) {
    persist(revision);
    getEntityManager().persist(new RevisionText(revision, body));
  }
}
