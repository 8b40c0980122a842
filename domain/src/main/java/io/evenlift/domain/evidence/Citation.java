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
 * @param note what the figure is, and what to know about it
 */
public record Citation(
        CitationKey key,
        Grade grade,
        String authors,
        String title,
        String year,
        String venue,
        String locator,
        String note) {}
