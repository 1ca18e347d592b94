package org.cohortium.print;

import java.time.Instant;
import org.cohortium.text.Markup;

/**
 * What a PDF says of itself.
 *
 * @param title as a reader's window shows it
 * @param author who answers for it
 * @param language BCP 47
 * @param made when
 */
public record Imprint(String title, String author, String language, Instant made) {
    /** The same as XMP, among the declarations of a sheet: titles need their language there. */
    String declarations() {
        return new Markup().add("""
                        <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about=""><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>\
                        """, title, author).toString();
    }
}
