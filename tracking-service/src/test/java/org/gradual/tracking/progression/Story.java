package org.gradual.tracking.progression;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gradual.tracking.dose.Corridor;
import org.gradual.tracking.dose.Dose;
import org.gradual.tracking.dose.Ladder;
import org.gradual.tracking.dose.Rung;

/**
 * A patient's history, told day by day from day 0. Each step gives a longer story.
 *
 * <p>Sessions are at eight in the morning, unless told otherwise; everything is received a minute
 * after it happened.
 */
record Story(History history) {

  static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
  static final LocalDate DAY_0 = LocalDate.of(2026, 9, 7);
  static final LocalDate BIRTH_DATE = DAY_0.minusYears(40);
  static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final Duration RECEIVING = Duration.ofMinutes(1);

  /** A plan under PAIN_MONITORED with these items. */
  static Story of(PlanItem... items) {
    return of(PainPolicy.PAIN_MONITORED, Settings.DEFAULTS, items);
  }

  static Story of(PainPolicy policy, Settings settings, PlanItem... items) {
    PlanRevision plan =
        new PlanRevision(
            1, at(0), DAY_0, Optional.empty(), policy, 3, settings, Arrays.asList(items));
    return new Story(
        new History(
            ZONE,
            BIRTH_DATE,
            Conditions.NONE,
            List.of(plan),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  static PlanItem item(Ladder ladder) {
    return new PlanItem(
        id(ladder.exercise()),
        ladder.exercise(),
        ladder,
        Optional.empty(),
        false,
        Approval.AUTOMATIC,
        Corridor.OPEN,
        OptionalInt.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty());
  }

  static PlanItem item(Ladder ladder, Dose dose) {
    return prescribing(item(ladder), dose);
  }

  static PlanItem prescribing(PlanItem item, Dose dose) {
    return change(item, Optional.of(dose), item.approval(), item.corridor());
  }

  static PlanItem asking(PlanItem item) {
    return change(item, item.dose(), Approval.THERAPIST, item.corridor());
  }

  static PlanItem within(PlanItem item, Corridor corridor) {
    return change(item, item.dose(), item.approval(), corridor);
  }

  static PlanItem keeping(PlanItem item) {
    return change(item, Optional.empty(), item.approval(), item.corridor());
  }

  static PlanItem towards(PlanItem item, Quota quota) {
    return change(item, item.dose(), item.approval(), item.corridor(), Optional.of(quota));
  }

  static PlanItem without(PlanItem item) {
    return change(item, item.dose(), item.approval(), item.corridor(), Optional.empty());
  }

  /** With weights at hand of so many kilograms each. */
  static PlanItem weighted(PlanItem item, String kilograms) {
    return change(item, item.gentle(), Optional.of(new BigDecimal(kilograms)));
  }

  static PlanItem gently(PlanItem item) {
    return change(item, true, item.incrementKilograms());
  }

  private static PlanItem change(PlanItem item, boolean gentle, Optional<BigDecimal> weight) {
    return new PlanItem(
        item.id(),
        item.exercise(),
        item.ladder(),
        item.dose(),
        gentle,
        item.approval(),
        item.corridor(),
        item.daysPerWeek(),
        weight,
        item.cautionsConfirmed(),
        item.quota());
  }

  private static PlanItem change(
      PlanItem item, Optional<Dose> dose, Approval approval, Corridor corridor) {
    return change(item, dose, approval, corridor, item.quota());
  }

  private static PlanItem change(
      PlanItem item,
      Optional<Dose> dose,
      Approval approval,
      Corridor corridor,
      Optional<Quota> quota) {
    return new PlanItem(
        item.id(),
        item.exercise(),
        item.ladder(),
        dose,
        item.gentle(),
        approval,
        corridor,
        item.daysPerWeek(),
        item.incrementKilograms(),
        item.cautionsConfirmed(),
        quota);
  }

  static Settings with(Setting setting, String value) {
    Map<Setting, BigDecimal> chosen = new EnumMap<>(Setting.class);
    chosen.put(setting, new BigDecimal(value));
    return new Settings(chosen);
  }

  /** The same name has the same id in every story. */
  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static UUID sessionOn(int day) {
    return id("session on day " + day);
  }

  /** Midnight of a day. */
  static Instant at(int day) {
    return at(day, LocalTime.MIDNIGHT);
  }

  static Instant at(int day, LocalTime time) {
    return DAY_0.plusDays(day).atTime(time).atZone(ZONE).toInstant();
  }

  Story session(int day, Done... done) {
    return session("session on day " + day, at(day, MORNING), done);
  }

  Story session(String name, Instant performedAt, Done... done) {
    List<SessionItem> items = new ArrayList<>();
    for (Done it : done) {
      items.add(it.at(items.size()));
    }
    Session session =
        new Session(
            id(name),
            performedAt,
            performedAt.plus(RECEIVING),
            performedAt.atZone(ZONE).toLocalDate(),
            items);
    return withSessions(plus(history.sessions(), session));
  }

  /** The morning's pain. */
  Story morning(int day, int pain) {
    return checkIn(day, OptionalInt.of(pain), Set.of(), false, false, false);
  }

  Story mornings(int first, int last, int pain) {
    Story told = this;
    for (int day = first; day <= last; day++) {
      told = told.morning(day, pain);
    }
    return told;
  }

  Story redFlag(int day, RedFlag... flags) {
    return checkIn(day, OptionalInt.empty(), Set.of(flags), false, false, false);
  }

  Story fall(int day) {
    return checkIn(day, OptionalInt.empty(), Set.of(), true, false, false);
  }

  Story checkIn(
      int day, OptionalInt pain, Set<RedFlag> flags, boolean fall, boolean leg, boolean flareUp) {
    Instant received = at(day, MORNING).plus(RECEIVING);
    return with(CheckIn.of(DAY_0.plusDays(day), received, pain, flags, fall, leg, flareUp));
  }

  Story with(CheckIn checkIn) {
    List<CheckIn> others =
        history.checkIns().stream().filter(it -> !it.date().equals(checkIn.date())).toList();
    return withCheckIns(plus(others, checkIn));
  }

  Story cleared(int day, AlertKind kind, PlanItem... item) {
    return with(
        new Clearing(
            kind, Arrays.stream(item).map(PlanItem::id).findFirst(), at(day), Optional.empty()));
  }

  Story with(Clearing clearing) {
    return withClearings(plus(history.clearings(), clearing));
  }

  Story approved(int day, int session, PlanItem item, Dose to) {
    return with(new Verdict(sessionOn(session), item.id(), to, true, at(day, MORNING)));
  }

  Story vetoed(int day, int session, PlanItem item, Dose to) {
    return with(new Verdict(sessionOn(session), item.id(), to, false, at(day, MORNING)));
  }

  Story with(Verdict verdict) {
    return withVerdicts(plus(history.verdicts(), verdict));
  }

  /** A later revision of the plan that says all else alike. */
  Story revised(int day, PlanItem... items) {
    return revised(day, history.plans().getLast().painPolicy(), items);
  }

  /** A later revision under another policy. */
  Story revised(int day, PainPolicy policy, PlanItem... items) {
    return revised(day, policy, history.plans().getLast().settings(), items);
  }

  /** A later revision with other settings. */
  Story revised(int day, Settings settings, PlanItem... items) {
    return revised(day, history.plans().getLast().painPolicy(), settings, items);
  }

  private Story revised(int day, PainPolicy policy, Settings settings, PlanItem... items) {
    PlanRevision last = history.plans().getLast();
    PlanRevision next =
        new PlanRevision(
            last.revision() + 1,
            at(day, MORNING),
            last.startsOn(),
            last.endsOn(),
            policy,
            last.daysPerWeek(),
            settings,
            Arrays.asList(items));
    return withPlans(plus(history.plans(), next));
  }

  /** The catalog published a revision of an exercise. */
  Story published(int day, Rung rung, int revision) {
    return with(Notice.published(rung.slug(), revision, at(day, MORNING)));
  }

  /** The catalog retired an exercise. */
  Story retired(int day, Rung rung, int revision, String... replacedBy) {
    return with(
        Notice.retired(
            rung.slug(), revision, Arrays.stream(replacedBy).findFirst(), at(day, MORNING)));
  }

  Story with(Notice notice) {
    return withNotices(plus(history.notices(), notice));
  }

  /** Something that a measure of a day shows, received in the morning. */
  Story observed(int day, AlertKind kind) {
    return with(
        new Observation(
            kind,
            "measure on day " + day,
            at(day),
            at(day, MORNING).plus(RECEIVING),
            kind.code().because("a measure on day " + day)));
  }

  Story with(Observation observation) {
    return change(
        history.conditions(),
        history.plans(),
        history.sessions(),
        history.checkIns(),
        history.clearings(),
        history.verdicts(),
        history.notices(),
        plus(history.observations(), observation));
  }

  Story withNotices(List<Notice> notices) {
    return change(
        history.conditions(),
        history.plans(),
        history.sessions(),
        history.checkIns(),
        history.clearings(),
        history.verdicts(),
        notices,
        history.observations());
  }

  /** The plan ends with a day. */
  Story ending(int day) {
    PlanRevision last = history.plans().getLast();
    PlanRevision ending =
        new PlanRevision(
            last.revision(),
            last.recordedAt(),
            last.startsOn(),
            Optional.of(DAY_0.plusDays(day)),
            last.painPolicy(),
            last.daysPerWeek(),
            last.settings(),
            last.items());
    return withPlans(List.of(ending));
  }

  /** The patient is of this age on day 0. */
  Story aged(int years) {
    return new Story(
        new History(
            ZONE,
            DAY_0.minusYears(years),
            history.conditions(),
            history.plans(),
            history.sessions(),
            history.checkIns(),
            history.clearings(),
            history.verdicts(),
            history.notices(),
            history.observations()));
  }

  /** The conditions that the patient always had. */
  Story conditions(String... codes) {
    return with(Conditions.always(Set.of(codes)));
  }

  /** From this morning on the patient's record tells these conditions. */
  Story diagnosed(int day, String... codes) {
    return diagnosed(at(day, MORNING), codes);
  }

  Story diagnosed(Instant at, String... codes) {
    List<Diagnosis> told = history.conditions().diagnoses();
    int revision = told.getLast().revision() + 1;
    return with(new Conditions(plus(told, new Diagnosis(revision, at, Set.of(codes)))));
  }

  Story with(Conditions conditions) {
    return change(
        conditions,
        history.plans(),
        history.sessions(),
        history.checkIns(),
        history.clearings(),
        history.verdicts(),
        history.notices(),
        history.observations());
  }

  Story withSessions(List<Session> sessions) {
    return change(
        history.conditions(),
        history.plans(),
        sessions,
        history.checkIns(),
        history.clearings(),
        history.verdicts(),
        history.notices(),
        history.observations());
  }

  Story withCheckIns(List<CheckIn> checkIns) {
    return change(
        history.conditions(),
        history.plans(),
        history.sessions(),
        checkIns,
        history.clearings(),
        history.verdicts(),
        history.notices(),
        history.observations());
  }

  Story withPlans(List<PlanRevision> plans) {
    return change(
        history.conditions(),
        plans,
        history.sessions(),
        history.checkIns(),
        history.clearings(),
        history.verdicts(),
        history.notices(),
        history.observations());
  }

  Story withClearings(List<Clearing> clearings) {
    return change(
        history.conditions(),
        history.plans(),
        history.sessions(),
        history.checkIns(),
        clearings,
        history.verdicts(),
        history.notices(),
        history.observations());
  }

  Story withVerdicts(List<Verdict> verdicts) {
    return change(
        history.conditions(),
        history.plans(),
        history.sessions(),
        history.checkIns(),
        history.clearings(),
        verdicts,
        history.notices(),
        history.observations());
  }

  /** The one place that knows every part of a history. */
  private Story change(
      Conditions conditions,
      List<PlanRevision> plans,
      List<Session> sessions,
      List<CheckIn> checkIns,
      List<Clearing> clearings,
      List<Verdict> verdicts,
      List<Notice> notices,
      List<Observation> observations) {
    return new Story(
        new History(
            history.zone(),
            history.birthDate(),
            conditions,
            plans,
            sessions,
            checkIns,
            clearings,
            verdicts,
            notices,
            observations));
  }

  Story then(UnaryOperator<Story> more) {
    return more.apply(this);
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return Collections.unmodifiableList(longer);
  }

  /** Where it stands when every wait for a morning's report is over, and before any time off. */
  Ending ends() {
    return at(lastTold().plus(Duration.ofDays(3)));
  }

  private Instant lastTold() {
    return Stream.of(
            history.plans().stream().map(PlanRevision::recordedAt),
            history.conditions().diagnoses().stream().map(Diagnosis::recordedAt),
            history.sessions().stream().map(Session::performedAt),
            history.checkIns().stream().map(it -> history.startOf(it.date())),
            history.clearings().stream().map(Clearing::at),
            history.verdicts().stream().map(Verdict::at),
            history.notices().stream().map(Notice::at),
            history.observations().stream().map(Observation::at))
        .flatMap(it -> it)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  Ending at(Instant now) {
    return new Ending(Progression.of(history, now));
  }

  /** A standing, asked by day. */
  record Ending(Standing standing) {

    Decision on(int day) {
      return of(sessionOn(day));
    }

    Decision on(int day, PlanItem item) {
      return standing.decisions().stream()
          .filter(it -> it.session().equals(Optional.of(sessionOn(day))))
          .filter(it -> it.item().equals(Optional.of(item.id())))
          .findFirst()
          .orElseThrow();
    }

    Decision of(UUID session) {
      return standing.decisions().stream()
          .filter(it -> it.session().equals(Optional.of(session)))
          .findFirst()
          .orElseThrow();
    }

    /** What the facts raised; without what is told only of how things stand so long after. */
    List<Alert> alerts() {
      return standing.alerts().stream().filter(it -> !it.kind().endsByItself()).toList();
    }

    ItemStanding item(PlanItem item) {
      return standing.items().get(item.id());
    }

    Dose dose(PlanItem item) {
      return item(item).dose();
    }
  }
}
