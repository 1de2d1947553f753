package org.recension.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** Adds what can be there only once, also where several try at the same moment. */
@ApplicationScoped
public class FirstCome {

  private static final String UNIQUE_VIOLATION = "23505";

  private final EntityManager database;

  FirstCome(EntityManager database) {
    this.database = database;
  }

  /** Adds it, or refuses because another was first. */
  public void add(Object entity, Supplier<? extends RuntimeException> taken) {
    try {
      database.persist(entity);
      database.flush();
    } catch (ConstraintViolationException e) {
      throw UNIQUE_VIOLATION.equals(e.getSQLState()) ? taken.get() : e;
    }
  }
}
