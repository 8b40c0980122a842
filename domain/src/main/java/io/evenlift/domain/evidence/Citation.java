package io.evenlift.domain.evidence;

/**
 * A source, or an assumption with its reason.
 *
 * @param key its short name
 * @param grade how much it carries
 * @param authors empty where the stored copy names none
 * @param title title of the work, or the assumption in a sentence
 * @param year empty where unknown
 * @param venue journal, register or site; empty where unknown
 * @param locator DOI, PubMed number or address; empty for an assumption
 * @param population who was studied and how many, or what, where it was no people; empty where unknown
 * @param figure what was found, with its unit; empty where nothing was measured or counted
 * @param note what to know about it, caveats and conflicts with others; of an assumption why it was made
 */
public record Citation(
        CitationKey key,
        Grade grade,
        String authors,
        String title,
        String year,
        String venue,
        String locator,
        String population,
        String figure,
        String note) {}
