package org.gradual.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The committed contact sheet shows the pictures as they are drawn. {@code
 * -Dgradual.generated.write} writes it anew; it is then looked at, picture by picture.
 */
class ContactSheetTest {
  private static final Path COMMITTED = Path.of("../docs/pictures.html");
  private static final int LARGEST = 600_000;

  @Test
  void isCommittedAsItIsDrawn() throws IOException {
    String drawn = sheet();

    if (System.getProperty("gradual.generated.write") != null) {
      Files.writeString(COMMITTED, drawn);
    }
    assertThat(Files.readString(COMMITTED)).isEqualTo(drawn).hasSizeLessThan(LARGEST);
  }

  private static String sheet() {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Gradual: the exercises in pictures</title>
        <style>
        :root { color-scheme: light dark; font: 14px sans-serif; }
        body { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1rem; }
        figure { margin: 0; }
        figcaption { text-align: center; }
        </style>
        """
        + Shipped.all().stream().map(ContactSheetTest::figure).collect(Collectors.joining());
  }

  private static String figure(Shipped shipped) {
    return "<figure>%s<figcaption>%s</figcaption></figure>\n"
        .formatted(
            Drawing.svg(shipped.picture(), shipped.slug(), shipped.slug()).strip(), shipped.slug());
  }
}
