//! Attributions: source, cue and content, as PARC and PolNeAR define the relation.
//!
//! The tagger reads them; rules do what it cannot: they set contents to their quotation marks
//! (`reading`), give turns of transcripts and signed quotations their speakers (`transcript`,
//! `signed`), let a quotation go on (`leftover`), and find whom an office speaks for (`relay`, with
//! the grammar of clauses below it). Every relation carries how sure the engine is of it.

mod according;
mod boundary;
mod candidate;
mod clause;
mod frame;
mod kind;
mod leftover;
mod noun_phrase;
mod postposed;
mod quotations_only;
mod reading;
mod relay;
mod segment;
mod signed;
pub mod tagger;
mod transcript;

use crate::article::Article;
use crate::language::Language;
use crate::pace::Pace;
use crate::party::{Holders, Spoken};
use crate::quotation::{Close, Quoted, quotations};
use crate::span::Span;
use crate::statement::{Quotation, Stance, Statement, Voice};
use crate::text::paragraphs;

/// One attribution relation in an article, before anybody knows who the source is.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribution {
    /// Who is said to hold it, in the article's words.
    pub source: Vec<Span>,
    /// The attributing words.
    pub cue: Vec<Span>,
    /// What is said to be held; never empty.
    pub content: Vec<Span>,
    /// Who relays it, in the article's words.
    pub via: Vec<Span>,
    /// Another attribution of the article, by its place in the list, whose holder this content has
    /// too, where its own words do not say: *“Stop,” he said. “Go.”*
    pub continues: Option<usize>,
    /// How the content is given.
    pub quotation: Quotation,
    /// What the cue shows of the writer's attitude.
    pub stance: Stance,
    /// The words that read as this attribution alone.
    pub reading: Span,
    /// How sure the rule is, in `[0, 1]`.
    pub confidence: f32,
}

impl Attribution {
    /// What it says of its speaker.
    #[must_use]
    pub fn spoken(&self) -> Spoken<'_> {
        Spoken {
            source: &self.source,
            cue: &self.cue,
            content: &self.content,
            via: &self.via,
            continues: self.continues,
            reading: self.reading,
        }
    }

    /// The statement that it is, now that its holders are known.
    #[must_use]
    pub fn held_by(self, holders: Holders) -> Statement {
        Statement {
            quotation: self.quotation,
            source: self.source,
            cue: self.cue,
            content: self.content,
            party: holders.party,
            via: holders.via,
            via_words: self.via,
            voice: Voice::Party,
            stance: self.stance,
            reading: self.reading,
            continues: self.continues,
            confidence: self.confidence,
        }
    }
}

/// The attributions of `article`, which is written in `language`, in order of their contents: in a
/// language that is not supported, its direct quotations alone.
///
/// Spans lie on character boundaries, contents never overlap, and none crosses a paragraph. None
/// where the step of `pace` said to stop.
#[must_use]
pub fn attributions(
    article: &Article,
    language: &Language,
    pace: &Pace<'_>,
) -> Option<Vec<Attribution>> {
    let text = &article.text;
    if !language.is_supported() {
        return Some(quotations_only::attributions(text));
    }
    let quoted: Vec<Quoted> =
        quotations(text).into_iter().filter(|quoted| quoted.depth == 0).collect();
    let tagged = tagger::Tagger::embedded().relations(text, pace)?;
    let reading::Read { attributions, continued } = reading::read(text, &quoted, tagged);
    let mut read = attributions.into_iter().peekable();
    let mut found: Vec<Attribution> = Vec::new();
    let mut rest = quoted.as_slice();
    let mut runs_on = false;
    for paragraph in paragraphs(text) {
        let count = rest.iter().take_while(|quoted| quoted.span.start < paragraph.end).count();
        let (here, later) = rest.split_at(count);
        rest = later;
        let first = found.len();
        while let Some(next) = read.next_if(|next| {
            next.content.first().is_some_and(|content| content.start < paragraph.end)
        }) {
            found.push(next);
        }
        if let Some(spoken) = transcript::spoken(text, paragraph)
            && found.len() == first
        {
            found.push(spoken);
        } else if let Some(signed) = signed::signed(text, paragraph, here) {
            found.truncate(first);
            found.push(signed);
        }
        relay::attach(text, paragraph, here, first, &mut found);
        leftover::attach(text, paragraph, here, runs_on, first, &mut found);
        runs_on = here.last().is_some_and(|last| last.close == Close::Continues);
    }
    found.extend(read);
    reading::carry_on(&continued, &mut found);
    leftover::join_pieces(&quoted, &mut found);
    kind::settle(text, &quoted, &mut found);
    Some(found)
}

#[cfg(test)]
mod tests;
