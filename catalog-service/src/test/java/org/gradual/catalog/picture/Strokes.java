package org.gradual.catalog.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads a drawing back: its document, and the points through which its filled paths go. */
final class Strokes {
  private static final Pattern COMMAND = Pattern.compile("([MlaZ])([^MlaZ]*)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  private static final int ARC = 60;

  record Point(double x, double y) {}

  private Strokes() {}

  static Document document(String svg) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException(svg, e);
    }
  }

  static Stream<Element> elements(Document document, String name) {
    var nodes = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }

  /** Of every path that is filled, with points on its arcs. */
  static List<Point> of(String svg) {
    return elements(document(svg), "path")
        .filter(path -> !path.getAttribute("fill").equals("none"))
        .flatMap(path -> along(path.getAttribute("d")).stream())
        .toList();
  }

  static List<Point> along(String path) {
    List<Point> points = new ArrayList<>();
    Point at = new Point(0, 0);
    for (MatchResult command : COMMAND.matcher(path).results().toList()) {
      double[] n =
          NUMBER
              .matcher(command.group(2))
              .results()
              .mapToDouble(it -> Double.parseDouble(it.group()))
              .toArray();
      switch (command.group(1)) {
        case "M" -> at = new Point(n[0], n[1]);
        case "l" -> at = new Point(at.x() + n[0], at.y() + n[1]);
        case "a" -> {
          Point to = new Point(at.x() + n[5], at.y() + n[6]);
          points.addAll(arc(at, to, n[0], n[3] == 1));
          at = to;
        }
        default -> {
          continue;
        }
      }
      points.add(at);
    }
    return points;
  }

  private static List<Point> arc(Point from, Point to, double radius, boolean large) {
    double half = Math.hypot(to.x() - from.x(), to.y() - from.y()) / 2;
    if (half == 0) {
      return List.of();
    }
    double height = Math.sqrt(Math.max(0, radius * radius - half * half)) * (large ? -1 : 1);
    double x = (from.x() + to.x()) / 2 - height * (to.y() - from.y()) / (2 * half);
    double y = (from.y() + to.y()) / 2 + height * (to.x() - from.x()) / (2 * half);
    double begin = Math.atan2(from.y() - y, from.x() - x);
    double end = Math.atan2(to.y() - y, to.x() - x);
    double sweep = end < begin ? end - begin + 2 * Math.PI : end - begin;
    double reach = Math.max(radius, half);
    return IntStream.range(1, ARC)
        .mapToDouble(i -> begin + sweep * i / ARC)
        .mapToObj(angle -> new Point(x + reach * Math.cos(angle), y + reach * Math.sin(angle)))
        .toList();
  }
}
