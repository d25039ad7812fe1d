package org.gradual.catalog.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.SetArbitrary;
import org.gradual.catalog.content.Release;
import org.gradual.catalog.exercise.Equipment;
import org.gradual.catalog.exercise.Exercise;
import org.gradual.catalog.vocabulary.Word;

/** Generated people, and people who differ from others in one thing. */
final class People {
  private People() {}

  static Arbitrary<Person> people() {
    return people(6);
  }

  static Arbitrary<Person> people(int mostCauses) {
    return Combinators.combine(
            some(words(Word.CAUSE)).ofMinSize(1).ofMaxSize(mostCauses),
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(16, 110),
            some(words(Word.CONDITION)).ofMaxSize(4),
            Arbitraries.subsetOf(Equipment.values()),
            Arbitraries.oneOf(
                Arbitraries.integers().between(5, 15), Arbitraries.integers().between(5, 120)),
            Arbitraries.integers().between(1, 7),
            some(Release.exercises().stream().map(Exercise::slug).toList()).ofMaxSize(3))
        .as(
            (causes, pain, age, conditions, equipment, minutes, days, exclude) ->
                new Person(
                    List.copyOf(causes),
                    pain,
                    age,
                    List.copyOf(conditions),
                    equipment,
                    minutes,
                    days,
                    List.copyOf(exclude)));
  }

  static List<String> words(Word word) {
    return Release.vocabulary().keys(word).stream().sorted().toList();
  }

  private static SetArbitrary<String> some(Collection<String> words) {
    return Arbitraries.of(words).set();
  }

  static Person withPain(Person it, int pain) {
    return new Person(
        it.causes(),
        pain,
        it.age(),
        it.conditions(),
        it.equipment(),
        it.minutesPerDay(),
        it.daysPerWeek(),
        it.exclude());
  }

  static Person withConditions(Person it, Set<String> conditions) {
    return new Person(
        it.causes(),
        it.pain(),
        it.age(),
        List.copyOf(conditions),
        it.equipment(),
        it.minutesPerDay(),
        it.daysPerWeek(),
        it.exclude());
  }

  static Person shuffled(Person it, Random random) {
    return new Person(
        shuffled(it.causes(), random),
        it.pain(),
        it.age(),
        shuffled(it.conditions(), random),
        it.equipment(),
        it.minutesPerDay(),
        it.daysPerWeek(),
        shuffled(it.exclude(), random));
  }

  private static List<String> shuffled(List<String> words, Random random) {
    var shuffled = new ArrayList<>(words);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
