package org.recension.publication;

import java.util.List;
import org.recension.transcription.RevisionItem;

/**
 * What is shown of a witness, and which approved revisions could be shown instead.
 *
 * @param seen what one who looks at this says when they choose another
 * @param earlier the newest first, without the one that is shown
 */
public record Choice(PublicationView now, String seen, List<RevisionItem> earlier) {}
