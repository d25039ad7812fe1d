package org.gradual.catalog.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gradual.catalog.exercise.Listing;
import org.gradual.catalog.exercise.PublishedDocument;

/** Writes everything that is on offer at one moment, a document a line. */
@ApplicationScoped
class Export {
  private final Listing listing;
  private final ExchangeLimits limits;

  Export(Listing listing, ExchangeLimits limits) {
    this.listing = listing;
    this.limits = limits;
  }

  /** Writes as fast as the other side reads. Whatever editors publish meanwhile is left out. */
  void write(OutputStream out) throws IOException {
    long moment = QuarkusTransaction.requiringNew().call(listing::changes);
    String last = "";
    List<PublishedDocument> page;
    do {
      page = page(moment, last);
      for (PublishedDocument document : page) {
        out.write(document.text().getBytes(UTF_8));
        out.write('\n');
        last = document.slug();
      }
    } while (page.size() == limits.exportPage());
  }

  /** Each page has a transaction of its own: a slow reader holds no connection. */
  private List<PublishedDocument> page(long moment, String after) {
    return QuarkusTransaction.requiringNew()
        .call(() -> listing.offered(moment, after, limits.exportPage()));
  }
}
