package org.gradual.foundation.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradual.foundation.problem.Printable;

/** Lists, sets and maps of a body; each gives null once something in it was found to be wrong. */
final class Containers {

  private Containers() {}

  static List<Object> list(
      Binder binder, Type type, JsonNode node, String place, Findings findings) {
    if (!node.isArray()) {
      findings.add(Places.field(place), "must be a list");
      return null;
    }
    var before = findings.size();
    var values = new ArrayList<>();
    for (var i = 0; i < node.size(); i++) {
      values.add(element(binder, type, node.get(i), Places.element(place, i), findings));
    }
    return findings.size() > before ? null : Collections.unmodifiableList(values);
  }

  static Set<Object> set(Binder binder, Type type, JsonNode node, String place, Findings findings) {
    var values = list(binder, type, node, place, findings);
    if (values == null) {
      return null;
    }
    var set = new LinkedHashSet<>(values);
    if (set.size() < values.size()) {
      findings.add(Places.field(place), "must not name anything twice");
      return null;
    }
    return Collections.unmodifiableSet(set);
  }

  static Map<String, Object> map(
      Binder binder, Type type, JsonNode node, String place, Findings findings) {
    if (!node.isObject()) {
      findings.add(Places.field(place), "must be an object");
      return null;
    }
    var before = findings.size();
    var map = new LinkedHashMap<String, Object>();
    for (var entry : node.properties()) {
      var at = Places.member(place, entry.getKey());
      if (!Printable.storable(entry.getKey())) {
        findings.add(at, "is not a usable name");
      }
      map.put(entry.getKey(), element(binder, type, entry.getValue(), at, findings));
    }
    return findings.size() > before ? null : Collections.unmodifiableMap(map);
  }

  private static Object element(
      Binder binder, Type type, JsonNode node, String place, Findings findings) {
    if (node.isNull()) {
      findings.add(place, "must not be null");
      return null;
    }
    return binder.bind(type, node, place, findings);
  }
}
