package org.gradual.catalog.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.gradual.catalog.exercise.Exercise;

/** Puts content before the editors as a draft: once, whatever they make of it. */
@ApplicationScoped
public class OfferDraft {
  private final EntityManager database;
  private final Drafts drafts;
  private final Manuscripts manuscripts;

  OfferDraft(EntityManager database, Drafts drafts, Manuscripts manuscripts) {
    this.database = database;
    this.drafts = drafts;
    this.manuscripts = manuscripts;
  }

  /**
   * Writes a draft, unless this content was offered before, or another draft is open: an offer
   * never takes an editor's work away, and is made again later.
   *
   * @return whether there is a new draft
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean offer(Exercise content, String author) {
    Manuscript manuscript = manuscripts.of(content);
    if (drafts.of(content.slug()).isPresent() || !remember(manuscript)) {
      return false;
    }
    drafts.write(content.slug(), manuscript, author);
    return true;
  }

  /** Whether the content is another one than was offered last. */
  private boolean remember(Manuscript manuscript) {
    return database
            .createNativeQuery(
                """
                insert into release_offer (slug, content) values (:slug, :content)
                on conflict (slug) do update set content = excluded.content
                where release_offer.content <> excluded.content
                """)
            .setParameter("slug", manuscript.slug())
            .setParameter("content", manuscript.text())
            .executeUpdate()
        == 1;
  }
}
