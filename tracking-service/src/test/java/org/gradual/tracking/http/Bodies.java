package org.gradual.tracking.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One right body of each kind, and how to break it. */
final class Bodies {
  static final String PATIENT =
      """
      {"displayName":"P. One","birthDate":"1970-01-31","timeZone":"Europe/Vienna","conditions":["OSTEO"],"equipment":["MAT"]}
      """;

  static final String PLAN =
      """
      {"startsOn":"2026-01-01","painPolicy":"PAIN_MONITORED","daysPerWeek":3,"settings":{"painCritical":7},
       "items":[{"exercise":"bridge","dose":{"kind":"HOLD","sets":1,"reps":5,"holdSeconds":10},
                 "corridor":{"max":{"kind":"HOLD","sets":3,"reps":10,"holdSeconds":10}},"instruction":"slowly"}]}
      """;

  static final String SESSION =
      """
      {"performedAt":"2026-01-05T07:30:00+01:00","note":"fine",
       "items":[{"exercise":"bridge","prescribed":{"kind":"HOLD","sets":1,"reps":5,"holdSeconds":10},
                 "performed":[{"reps":5,"holdSeconds":10},{"reps":4,"holdSeconds":10}],
                 "painBefore":1,"painDuring":2,"painAfter":1,"effort":5,"form":"YES","stopReason":"NONE","hurt":false}]}
      """;

  static final String CHECK_IN = "{\"pain\":2,\"redFlags\":[],\"fall\":false}";

  static final String NPRS = "{\"instrument\":\"NPRS\",\"takenOn\":\"2026-01-05\",\"score\":4}";

  static final String RMDQ =
      """
      {"instrument":"RMDQ","takenOn":"2026-01-05",
       "answers":[true,true,true,true,true,true,true,true,true,true,true,true,
                  false,false,false,false,false,false,false,false,false,false,false,false]}
      """;

  static final String RMDQ_SCORE =
      "{\"instrument\":\"RMDQ\",\"takenOn\":\"2026-01-05\",\"score\":12}";

  static final String PSFS =
      """
      {"instrument":"PSFS","takenOn":"2026-01-05",
       "activities":[{"name":"tying shoes","score":4},{"name":"playing the piano","score":5}]}
      """;

  static final String ODI =
      "{\"instrument\":\"ODI\",\"takenOn\":\"2026-01-05\",\"totalPercent\":42.5}";

  static final String STARTBACK =
      "{\"instrument\":\"STARTBACK\",\"takenOn\":\"2026-01-05\",\"total\":5,\"distress\":3}";

  static final String NOTE = "{\"note\":\"looked at\"}";

  static final String REPLAY =
      "{\"settings\":{\"painCritical\":7},\"painPolicy\":\"STOP_ON_PAIN\",\"from\":\"2026-01-05\"}";

  private static final String MARK = "@here@";

  private Bodies() {}

  /** The body with these bytes at a place, which may be a new member or element. */
  static String with(JsonNode body, String pointer, String raw) {
    var place = JsonPointer.compile(pointer);
    var name = place.last();
    var parent = body.at(place.head());
    if (parent instanceof ArrayNode list) {
      list.insert(name.getMatchingIndex(), MARK).remove(name.getMatchingIndex() + 1);
    } else {
      ((ObjectNode) parent).put(name.getMatchingProperty(), MARK);
    }
    return body.toString().replace("\"" + MARK + "\"", raw);
  }
}
