package org.gradual.localstack.dev;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gradual.localstack.TokenDraft;

/** Prints a token of the local issuer, and nothing else. */
public final class Token {
  private static final List<String> ROLES =
      List.of("patient", "therapist", "catalog-editor", "admin");
  private static final String USAGE =
      "usage: ./dev token --role ROLE [--role ROLE]... --sub SUBJECT [--clinic spine] [--ttl 1h]";

  private final List<String> roles = new ArrayList<>();
  private String subject = "";
  private String clinic = "spine";
  private Duration lifetime = Duration.ofHours(1);

  private Token() {}

  /** Exit code 2 and a line on standard error when an argument is wrong. */
  public static void main(String[] arguments) {
    try {
      Token wanted = read(List.of(arguments));
      System.out.println(wanted.draft(Setup.ofThisProcess()).sign());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(USAGE);
      System.exit(2);
    }
  }

  static Token read(List<String> arguments) {
    var token = new Token();
    Iterator<String> words = arguments.iterator();
    while (words.hasNext()) {
      String option = words.next();
      if (!words.hasNext()) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      token.set(option, words.next());
    }
    if (token.subject.isEmpty() || token.roles.isEmpty()) {
      throw new IllegalArgumentException("--role and --sub are needed");
    }
    return token;
  }

  private void set(String option, String value) {
    switch (option) {
      case "--role" -> roles.add(known(value));
      case "--sub" -> subject = value;
      case "--clinic" -> clinic = value;
      case "--ttl" -> lifetime = Lifetime.parse(value);
      default -> throw new IllegalArgumentException("Unknown option " + option);
    }
  }

  private static String known(String role) {
    if (!ROLES.contains(role)) {
      throw new IllegalArgumentException("No role " + role + "; there are " + ROLES);
    }
    return role;
  }

  TokenDraft draft(Setup setup) {
    return setup
        .tokens()
        .draft(subject, clinic, roles.toArray(String[]::new))
        .withLifetime(lifetime);
  }
}
