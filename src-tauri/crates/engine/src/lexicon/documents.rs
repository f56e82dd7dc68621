//! Documents and occasions through which a party speaks.

use super::word_list::WordList;

/// Nouns for documents and occasions through which a party speaks.
pub static DOCUMENTS: WordList = WordList::new(&[WRITTEN, SPOKEN, EVIDENCE]);

const WRITTEN: &str = "statement, readout, communique, communiqué, report, reports, release,
 letter, memo, memorandum, document, documents, email, e-mail, emails, tweet, tweets, post, posts,
 filing, lawsuit, complaint, affidavit, book, article, editorial, op-ed, declaration, resolution,
 notice, summary, press, blog, column, ad, website, text, note, manifesto, circular, bulletin,
 dispatch, dossier, petition, gazette, handout, decree, fatwa, verdict, judgment, judgement,
 indictment, leaflet, pamphlet, newsletter, bio, memoir, memoirs, diary";

const SPOKEN: &str = "speech, interview, briefing, testimony, transcript, video, message, sermon,
 podcast, toast, voicemail, recording, recordings";

const EVIDENCE: &str = "study, survey, poll, polls, records, data, figures, assessment, analysis,
 findings, surveys, studies";

#[cfg(test)]
mod tests {
    use super::super::word_list::doubled;
    use super::*;

    #[test]
    fn no_document_is_listed_twice() {
        assert_eq!(doubled(DOCUMENTS.words()), [""; 0]);
    }
}
