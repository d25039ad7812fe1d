package org.gradual.tracking.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gradual.stories.Stories;
import org.gradual.stories.Voice;

/** Writes the rows of many days at once, past the rules, whose work on them is not asked for. */
final class ThreeYears {
  /** A session of every other day, with all items of the patient's plan. */
  private static final String SESSIONS =
      """
      insert into session (clinic, patient, session, revision, version, performed_at, local_day, received_at, recorded_by,
        withdrawn, document)
      select '%1$s', '%2$s', gen_random_uuid(), 1, 1, day + interval '7 hours', day::date, day, 'test', false,
        jsonb_build_object('performedAt', to_char(day, 'YYYY-MM-DD"T"07:00:00"+00:00"'), 'items',
          (select jsonb_agg(jsonb_build_object('item', item -> 'id', 'exercise', item -> 'exercise',
             'prescribed', jsonb_build_object('kind', 'HOLD', 'sets', 1, 'reps', 5, 'holdSeconds', 10),
             'performed', jsonb_build_array(jsonb_build_object('reps', 5, 'holdSeconds', 10)),
             'painBefore', 1, 'painDuring', 2, 'effort', 5))
           from plan_revision, jsonb_array_elements(document -> 'items') item
           where clinic = '%1$s' and patient = '%2$s' and revision = 1))
      from generate_series(date '%4$s' - %3$d, date '%4$s', interval '2 days') day
      """;

  private static final String CHECK_INS =
      """
      insert into check_in (clinic, patient, day, revision, version, received_at, recorded_by, document)
      select '%1$s', '%2$s', day::date, 1, 1, day, 'test', '{"pain": 2}'
      from generate_series(date '%4$s' - %3$d, date '%4$s', interval '1 day') day
      """;

  private static final String MEASURES =
      """
      insert into measure (clinic, patient, measure, revision, version, instrument, taken_on, received_at, recorded_by,
        document)
      select '%1$s', '%2$s', gen_random_uuid(), 1, 1, 'NPRS', day::date, day, 'test',
        jsonb_build_object('instrument', 'NPRS', 'takenOn', day::date, 'score', 4)
      from generate_series(date '%4$s' - %3$d, date '%4$s', interval '1 day') day
      """;

  /** A revision every month. */
  private static final String PLANS =
      """
      insert into plan_revision (clinic, patient, revision, version, recorded_at, recorded_by, document)
      select p.clinic, p.patient, 1 + number, 1, now() - %3$d * interval '1 day' + number * interval '30 days', 'test',
        p.document
      from plan_revision p, generate_series(1, %3$d / 30) number
      where p.clinic = '%1$s' and p.patient = '%2$s' and p.revision = 1
      """;

  private static final String ALERTS =
      """
      insert into alert (clinic, patient, alert, version, kind, item, ordinal, severity, status, raised_at, last_at,
        count, reasons, cleared_at, cleared_by)
      select '%1$s', '%2$s', gen_random_uuid(), 1, 'RED_FLAG', null, number, 'CRITICAL', 'CLEARED',
        now() - number * interval '20 days', now(), 1, '[]', now() - number * interval '20 days' + interval '8 hours',
        'anna'
      from generate_series(1, 50) number
      """;

  /** Sixty doses of each item. */
  private static final String DOSES =
      """
      update chart set standing = jsonb_set(standing, '{doses}',
        (select jsonb_object_agg(item, (
           select jsonb_agg(jsonb_build_object(
             'from', to_char(now() - number * interval '18 days', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
             'dose', jsonb_build_object('kind', 'HOLD', 'sets', 1, 'reps', 5, 'holdSeconds', number))
             order by number desc) from generate_series(1, 60) number))
         from jsonb_object_keys(standing -> 'doses') item))
      where clinic = '%1$s' and patient = '%2$s'
      """;

  /** A hundred others with some rows in each table. */
  private static final List<String> OTHERS =
      List.of(
          """
          insert into patient (clinic, patient, revision, display_name, birth_date, time_zone, conditions, equipment,
            created_at, created_by)
          select '%1$s', gen_random_uuid(), 1, 'O. Ther', date '1970-01-01', 'Europe/Vienna', '{}', '{}', now(), 'test'
          from generate_series(1, 100)
          """,
          """
          insert into session (clinic, patient, session, revision, version, performed_at, local_day, received_at,
            recorded_by, withdrawn, document)
          select clinic, patient, gen_random_uuid(), 1, 1, day, day::date, day, 'test', false, '{"items": []}'
          from patient, generate_series(date '%4$s' - 39, date '%4$s', interval '1 day') day where clinic = '%1$s'
          """,
          """
          insert into check_in (clinic, patient, day, revision, version, received_at, recorded_by, document)
          select clinic, patient, day::date, 1, 1, day, 'test', '{"pain": 2}'
          from patient, generate_series(date '%4$s' - 39, date '%4$s', interval '1 day') day
          where clinic = '%1$s' and patient <> '%2$s'
          """,
          """
          insert into measure (clinic, patient, measure, revision, version, instrument, taken_on, received_at,
            recorded_by, document)
          select clinic, patient, gen_random_uuid(), 1, 1, 'NPRS', day::date, day, 'test', '{}'
          from patient, generate_series(date '%4$s' - 39, date '%4$s', interval '1 day') day
          where clinic = '%1$s' and patient <> '%2$s'
          """,
          """
          insert into plan_revision (clinic, patient, revision, version, recorded_at, recorded_by, document)
          select clinic, patient, number, 1, now(), 'test', '{}' from patient, generate_series(1, 40) number
          where clinic = '%1$s' and patient <> '%2$s'
          """,
          """
          insert into pinned_exercise (clinic, patient, exercise, revision, document)
          select clinic, patient, 'other-' || number, 1, '{}' from patient, generate_series(1, 40) number
          where clinic = '%1$s' and patient <> '%2$s'
          """,
          """
          insert into chart (clinic, patient, version, standing)
          select clinic, patient, 1, '{}' from patient where clinic = '%1$s' and patient <> '%2$s'
          """,
          """
          insert into alert (clinic, patient, alert, version, kind, item, ordinal, severity, status, raised_at, last_at,
            count, reasons, cleared_at)
          select clinic, patient, gen_random_uuid(), 1, 'RED_FLAG', null, number, 'CRITICAL', 'CLEARED', now(), now(), 1, '[]', now()
          from patient, generate_series(1, 40) number where clinic = '%1$s' and patient <> '%2$s'
          """);

  private ThreeYears() {}

  /** The statements, for so many days up to one. */
  static List<String> of(String clinic, UUID patient, int days, LocalDate today) {
    return Stream.concat(
            OTHERS.stream(), Stream.of(SESSIONS, CHECK_INS, MEASURES, PLANS, ALERTS, DOSES))
        .map(sql -> sql.formatted(clinic, patient, days, today))
        .toList();
  }

  /** A patient with a plan that began so many days ago. */
  static UUID enrolled(Voice anna, int days) {
    var patient =
        anna.post(
                "/patients",
                """
                {"displayName":"Y. Ears","birthDate":"1970-01-31","timeZone":"Europe/Vienna"}""")
            .hasStatus(201)
            .at("/id")
            .textValue();
    anna.putNew(
            "/patients/" + patient + "/plan",
            """
            {"startsOn":"%s","daysPerWeek":3,"painPolicy":"PAIN_MONITORED",
             "items":[{"exercise":"bridge"},{"exercise":"plank"},{"exercise":"bird-dog"}]}
            """
                .formatted(LocalDate.now(Stories.ZONE).minusDays(days)))
        .hasStatus(201);
    return UUID.fromString(patient);
  }
}
