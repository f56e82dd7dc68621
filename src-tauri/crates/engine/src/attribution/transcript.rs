//! Turns of a transcript: *VALSK: We will judge by the first ship.*

use super::Attribution;
use crate::lexicon::cues::verbs_of;
use crate::span::Span;
use crate::statement::{Quotation, Stance};
use crate::text::words;

/// Labels that look like a speaker and are none.
const LABELS: &[&str] = &[
    "note",
    "update",
    "updated",
    "related",
    "photo",
    "video",
    "watch",
    "read",
    "editor",
    "correction",
    "source",
    "sources",
    "credit",
    "image",
    "caption",
    "subject",
    "date",
    "time",
    "place",
    "contact",
    "more",
    "see",
    "also",
    "warning",
    "breaking",
    "opinion",
    "exclusive",
    "example",
    "summary",
    "location",
    "re",
    "from",
    "to",
    "sent",
    "cc",
    "question",
    "topline",
    "bottom",
    "analysis",
];

/// The turn that `paragraph` is, if it opens with a speaker and a colon.
pub(super) fn spoken(text: &str, paragraph: Span) -> Option<Attribution> {
    let tokens = words(text, paragraph);
    let colon = tokens.iter().take(7).position(|word| word.text == ":")?;
    let speaker = tokens.get(..colon)?;
    let names = speaker.iter().filter(|word| word.is_wordlike());
    let named = names.clone().count() > 0
        && names
            .clone()
            .all(|word| word.is_capitalised() || matches!(word.text, "of" | "the" | "de" | "al"))
        && !names.clone().any(|word| LABELS.contains(&word.text.to_lowercase().as_str()));
    let inverted =
        speaker.first().is_some_and(|word| !verbs_of(&word.text.to_lowercase()).is_empty());
    // A mixed-case headline (*Talks: What we know*) is no turn; capitals or a one-word name are.
    let shouted = names.clone().all(|word| word.text.chars().all(|c| !c.is_lowercase()));
    let short = names.count() <= 2;
    let said = tokens.get(colon + 1..)?;
    let first = said.first()?;
    let last = tokens.last()?;
    let sentence_like = said.len() >= 4 && matches!(last.text, "." | "?" | "!" | "”" | "\"" | "…");
    if !named || inverted || !sentence_like || !(shouted || short) {
        return None;
    }
    let source = speaker.first()?.span.hull(speaker.last()?.span);
    let content = first.span.hull(last.span);
    Some(Attribution {
        source: vec![source],
        cue: Vec::new(),
        content: vec![content],
        via: Vec::new(),
        continues: None,
        quotation: Quotation::Direct,
        stance: Stance::Neutral,
        reading: source.hull(content),
        confidence: if shouted { 0.9 } else { 0.6 },
    })
}
