package org.gradual.tracking.progression;

import java.time.Instant;
import java.util.Comparator;
import org.gradual.tracking.dose.Family;

/**
 * Something that happened at a time of its own. What happens at the same time has an order, too, so
 * that arrival never matters: the therapist's words first, then what the morning tells, then what
 * is done.
 */
sealed interface Moment {

  Comparator<Moment> ORDER =
      Comparator.comparing(Moment::at).thenComparing(Moment::rank).thenComparing(Moment::name);

  Instant at();

  /** Orders moments of different sorts at one time. */
  int rank();

  /** Orders moments of one sort at one time. */
  String name();

  /** The same without what only later moments tell of it. */
  default Moment asFirstSeen() {
    return this;
  }

  /** A later revision of the plan takes effect. */
  record Revised(Instant at, PlanRevision plan) implements Moment {
    @Override
    public int rank() {
      return 0;
    }

    @Override
    public String name() {
      return "%010d".formatted(plan.revision());
    }
  }

  /** The catalog published or retired an exercise. */
  record Told(Instant at, Notice notice) implements Moment {
    @Override
    public int rank() {
      return 1;
    }

    @Override
    public String name() {
      return "%s/%010d".formatted(notice.exercise(), notice.revision());
    }
  }

  /**
   * The patient's record tells other conditions than before. Shares its place with the catalog's
   * word, which it has nothing to do with.
   */
  record Diagnosed(Instant at, Diagnosis diagnosis) implements Moment {
    @Override
    public int rank() {
      return 1;
    }

    @Override
    public String name() {
      return "%010d".formatted(diagnosis.revision());
    }
  }

  /** A therapist cleared an alert. */
  record Cleared(Instant at, Clearing clearing) implements Moment {
    @Override
    public int rank() {
      return 2;
    }

    @Override
    public String name() {
      return clearing.kind() + "/" + clearing.item();
    }
  }

  /** The day of a check-in began. */
  record Reported(Instant at, CheckIn checkIn) implements Moment {
    @Override
    public int rank() {
      return 3;
    }

    @Override
    public String name() {
      return checkIn.date().toString();
    }
  }

  /** The day on which something was observed began. */
  record Observed(Instant at, Observation observation) implements Moment {
    @Override
    public int rank() {
      return 3;
    }

    @Override
    public String name() {
      return observation.kind() + "/" + observation.cause();
    }
  }

  /** A flare-up began, has lasted for some days, or is over. */
  record Flared(Instant at, FlareUp flareUp, Stage stage) implements Moment {

    /** In the order in which they come. */
    enum Stage {
      BEGAN,
      LASTS_OVER_A_WEEK,
      LASTS_OVER_TWO_WEEKS,
      RESOLVED
    }

    @Override
    public int rank() {
      return 4;
    }

    @Override
    public String name() {
      return flareUp.startedOn() + "/" + stage.ordinal();
    }

    /** When it will be over is not known before. */
    @Override
    public Moment asFirstSeen() {
      return stage == Stage.RESOLVED ? this : new Flared(at, flareUp.lasting(), stage);
    }
  }

  /** So many days have passed since a session of a family. */
  record Rested(Instant at, Family family, int days) implements Moment {
    @Override
    public int rank() {
      return 5;
    }

    @Override
    public String name() {
      return family.name();
    }
  }

  /** The morning after a session came, or the wait for its report is over. */
  record Settled(Instant at, Session session) implements Moment {
    /** A session can't settle before it was done, whatever became of the patient's time zone. */
    @Override
    public int rank() {
      return at.equals(session.performedAt()) ? 9 : 6;
    }

    @Override
    public String name() {
      return session.performedAt() + "/" + session.id();
    }
  }

  /** A therapist judged a proposal. */
  record Ruled(Instant at, Verdict verdict) implements Moment {
    @Override
    public int rank() {
      return 7;
    }

    @Override
    public String name() {
      return verdict.session() + "/" + verdict.item();
    }
  }

  /**
   * A session was done.
   *
   * @param waits whether its morning report still may come
   */
  record Performed(Instant at, Session session, boolean waits) implements Moment {
    @Override
    public int rank() {
      return 8;
    }

    @Override
    public String name() {
      return session.id().toString();
    }

    /** It waits, whatever the next morning brings. */
    @Override
    public Moment asFirstSeen() {
      return new Performed(at, session, true);
    }
  }
}
