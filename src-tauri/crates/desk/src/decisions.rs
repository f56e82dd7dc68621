//! What the analyst decides about the parties of an event, with undo and history.

use std::sync::Arc;

use variorum_engine::decision::{Decision, Passage, Recipient, Suggestion, suggestions};
use variorum_engine::party::{PartyIndex, PartyKind};
use variorum_store::{self as store, Library};

use crate::Desk;
use crate::clock;
use crate::compared::Decided;
use crate::wire::{
    ActRow, ActState, EventId, Failure, FailureCode, PartyChoice, PartyShape, PartySuggestion,
    StatementKey,
};

impl Desk {
    /// Gives a party of an event another name.
    ///
    /// # Errors
    /// Where the event or the party is gone, or the name has no words.
    pub fn rename_party(&self, event: EventId, party: &str, name: &str) -> Result<(), Failure> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Failure::of(FailureCode::Empty));
        }
        let at = self.judged(event)?;
        let (index, old) = at.party(party)?;
        let title = format!("Renamed “{old}” to “{name}”");
        at.act(&title, &[Decision::Rename { party: at.naming(index)?, name: name.to_owned() }])
    }

    /// Makes two parties of an event one; `into` stays.
    ///
    /// # Errors
    /// Where the event or one of the parties is gone, or both are the same.
    pub fn merge_parties(&self, event: EventId, party: &str, into: &str) -> Result<(), Failure> {
        let at = self.judged(event)?;
        let ((goes, gone), (stays, stayed)) = (at.party(party)?, at.party(into)?);
        if goes == stays {
            return Err(Failure::of(FailureCode::Gone));
        }
        let title = format!("Merged “{gone}” into “{stayed}”");
        at.act(&title, &[Decision::Merge { party: at.naming(goes)?, into: at.naming(stays)? }])
    }

    /// Gives statements of an event to another party, in one act.
    ///
    /// # Errors
    /// Where the event, a statement or the party is gone, there are none, or a new name has no words.
    pub fn give_statements(
        &self,
        event: EventId,
        statements: &[StatementKey],
        to: &PartyChoice,
    ) -> Result<(), Failure> {
        if statements.is_empty() {
            return Err(Failure::of(FailureCode::Empty));
        }
        let at = self.judged(event)?;
        let (to, name) = at.recipient(to)?;
        let given = statements
            .iter()
            .map(|key| Ok(Decision::Give { statement: at.statement(*key)?, to: to.clone() }))
            .collect::<Result<Vec<_>, Failure>>()?;
        let count = match given.len() {
            1 => "a statement".to_owned(),
            more => format!("{more} statements"),
        };
        at.act(&format!("Gave {count} to “{name}”"), &given)
    }

    /// Says through whom a statement of an event comes; through nobody where none is given.
    ///
    /// # Errors
    /// Where the event, the statement or the party is gone, or a new name has no words.
    pub fn relay_statement(
        &self,
        event: EventId,
        statement: StatementKey,
        through: Option<&PartyChoice>,
    ) -> Result<(), Failure> {
        let at = self.judged(event)?;
        let (through, title) = match through {
            Some(through) => {
                let (recipient, name) = at.recipient(through)?;
                (Some(recipient), format!("Put a statement through “{name}”"))
            }
            None => (None, "Took the relay off a statement".to_owned()),
        };
        at.act(&title, &[Decision::Relay { statement: at.statement(statement)?, through }])
    }

    /// Undoes the last act in an event that counts, and says which; none where there is none.
    ///
    /// # Errors
    /// Where the library cannot be written.
    pub fn undo(&self, event: EventId) -> Result<Option<String>, Failure> {
        let undone = self.library()?.undo(store::EventId(event.0))?;
        Ok(undone.map(|act| act.title))
    }

    /// Redoes the act that was undone last, and says which; none where there is none.
    ///
    /// # Errors
    /// Where the library cannot be written.
    pub fn redo(&self, event: EventId) -> Result<Option<String>, Failure> {
        let redone = self.library()?.redo(store::EventId(event.0))?;
        Ok(redone.map(|act| act.title))
    }

    /// What was done in an event, in order of time, with what was undone.
    ///
    /// # Errors
    /// Where the event is gone.
    pub fn history(&self, event: EventId) -> Result<Vec<ActRow>, Failure> {
        let at = self.judged(event)?;
        let mut decisions = 0;
        let acts = at.library.acts(at.event)?;
        Ok(acts
            .into_iter()
            .map(|act| {
                let counts = act.state == store::ActState::Done;
                let own = decisions..decisions + if counts { act.deeds.len() } else { 0 };
                decisions = own.end;
                ActRow {
                    id: act.id.0,
                    made: act.made,
                    title: act.title,
                    state: match act.state {
                        store::ActState::Done => ActState::Done,
                        store::ActState::Undone => ActState::Undone,
                        store::ActState::Left => ActState::Left,
                    },
                    lost: at.decided.lost.iter().any(|place| own.contains(place)),
                }
            })
            .collect())
    }

    /// What the decisions taken in other events suggest for this one.
    ///
    /// # Errors
    /// Where the event is gone.
    pub fn suggestions(&self, event: EventId) -> Result<Vec<PartySuggestion>, Failure> {
        let at = self.judged(event)?;
        let taught: Vec<Decision> =
            at.library.acts_elsewhere(at.event)?.into_iter().flat_map(|act| act.deeds).collect();
        let analysis = &at.decided.comparison.analysis;
        let named = |party: PartyIndex| {
            analysis.parties.get(party.0).map_or("", |party| party.name.as_str())
        };
        Ok(suggestions(analysis, &taught)
            .into_iter()
            .map(|suggestion| match suggestion {
                Suggestion::Merge { party, into } => PartySuggestion {
                    sentence: format!(
                        "“{}” was merged into “{}” in another event.",
                        named(party),
                        named(into)
                    ),
                    party: key(party),
                    into: Some(key(into)),
                    name: None,
                },
                Suggestion::Transliterated { party, into } => PartySuggestion {
                    sentence: format!(
                        "“{}” reads “{}” in Latin letters.",
                        named(party),
                        named(into)
                    ),
                    party: key(party),
                    into: Some(key(into)),
                    name: None,
                },
                Suggestion::Rename { party, name } => PartySuggestion {
                    sentence: format!("“{}” was called “{name}” in another event.", named(party)),
                    party: key(party),
                    into: None,
                    name: Some(name),
                },
            })
            .collect())
    }

    /// An event as it is now, to decide something about it.
    fn judged(&self, event: EventId) -> Result<Judged, Failure> {
        let library = self.library()?;
        let event = store::EventId(event.0);
        let stored = library.event(event)?;
        let keys = stored.articles.iter().map(|article| article.0).collect();
        let decided = self.compared().of(&library, event, &stored.articles, 0)?;
        Ok(Judged { library, event, keys, decided })
    }
}

/// An event with what is decided about it so far.
struct Judged {
    library: Arc<Library>,
    event: store::EventId,
    /// The keys of its articles, in order.
    keys: Vec<i64>,
    decided: Decided,
}

impl Judged {
    fn act(&self, title: &str, deeds: &[Decision]) -> Result<(), Failure> {
        self.library.act(self.event, &clock::now(), title, deeds)?;
        Ok(())
    }

    /// The party with a key of the answer, and its name.
    fn party(&self, key: &str) -> Result<(PartyIndex, String), Failure> {
        let index = key.strip_prefix('p').and_then(|number| number.parse::<usize>().ok());
        let parties = &self.decided.comparison.analysis.parties;
        let index = index.and_then(|number| number.checked_sub(1));
        let found =
            index.and_then(|index| Some((PartyIndex(index), parties.get(index)?.name.clone())));
        found.ok_or_else(|| Failure::of(FailureCode::Gone))
    }

    fn naming(&self, party: PartyIndex) -> Result<Passage, Failure> {
        let compared = &self.decided.comparison;
        Passage::naming(party, &compared.articles, &self.keys, &compared.analysis)
            .ok_or_else(|| Failure::of(FailureCode::Gone))
    }

    fn statement(&self, key: StatementKey) -> Result<Passage, Failure> {
        let compared = &self.decided.comparison;
        let found = self.keys.iter().position(|id| *id == key.article.0).and_then(|article| {
            let place = usize::try_from(key.number).ok()?.checked_sub(1)?;
            let statement = compared.analysis.statements.get(article)?.get(place)?;
            Passage::of_statement(article, statement, &compared.articles, &self.keys)
        });
        found.ok_or_else(|| Failure::of(FailureCode::Gone))
    }

    fn recipient(&self, choice: &PartyChoice) -> Result<(Recipient, String), Failure> {
        match choice {
            PartyChoice::Known { party } => {
                let (index, name) = self.party(party)?;
                Ok((Recipient::Party(self.naming(index)?), name))
            }
            PartyChoice::New { name, shape } => {
                let name = name.trim().to_owned();
                if name.is_empty() {
                    return Err(Failure::of(FailureCode::Empty));
                }
                Ok((Recipient::New { name: name.clone(), kind: kind(*shape) }, name))
            }
        }
    }
}

fn key(party: PartyIndex) -> String {
    format!("p{}", party.0 + 1)
}

fn kind(shape: PartyShape) -> PartyKind {
    match shape {
        PartyShape::Person => PartyKind::Person,
        PartyShape::Office => PartyKind::Office,
        PartyShape::Government => PartyKind::Government,
        PartyShape::Organisation => PartyKind::Organisation,
        PartyShape::Group => PartyKind::Group,
        PartyShape::Unnamed => PartyKind::Unnamed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen::{Bench, article, bench};

    const FIRST: &str = "Prime Minister Irena Valsk said the bridge must stay open.";
    const SECOND: &str = "Premier Ibrahim Valsk told reporters that the bridge was closed.";

    fn bridge(bench: &Bench) -> EventId {
        bench.event(&[article("Herald").says(FIRST), article("Courier").says(SECOND)])
    }

    fn parties(bench: &Bench, event: EventId) -> Vec<String> {
        let collation = bench.desk.collation(event, None).unwrap();
        collation.groups.into_iter().map(|group| group.party.name).collect()
    }

    /// The key of the party with that name.
    fn party(bench: &Bench, event: EventId, name: &str) -> String {
        let collation = bench.desk.collation(event, None).unwrap();
        let group = collation.groups.into_iter().find(|group| group.party.name == name);
        group.unwrap_or_else(|| panic!("no {name}")).party.id
    }

    #[test]
    fn a_merge_is_shown_at_once_undone_in_one_step_and_redone() {
        let bench = bench();
        let event = bridge(&bench);
        let (one, other) =
            (party(&bench, event, "Ibrahim Valsk"), party(&bench, event, "Irena Valsk"));

        bench.desk.merge_parties(event, &one, &other).unwrap();
        assert_eq!(parties(&bench, event), ["Irena Valsk"]);

        let title = Some("Merged “Ibrahim Valsk” into “Irena Valsk”".to_owned());
        assert_eq!(bench.desk.undo(event).unwrap(), title);
        assert_eq!(parties(&bench, event).len(), 2);
        assert_eq!(bench.desk.redo(event).unwrap(), title);
        assert_eq!(parties(&bench, event), ["Irena Valsk"]);
        assert_eq!(bench.desk.redo(event).unwrap(), None);
        let history = bench.desk.history(event).unwrap();
        assert_eq!(history.len(), 1);
        assert!(!history[0].lost && history[0].state == ActState::Done);
    }

    #[test]
    fn what_was_merged_in_one_event_is_suggested_in_the_next() {
        let bench = bench();
        let event = bridge(&bench);
        let (one, other) =
            (party(&bench, event, "Ibrahim Valsk"), party(&bench, event, "Irena Valsk"));
        bench.desk.merge_parties(event, &one, &other).unwrap();

        let next = bench.event(&[
            article("Post").says("Ms Irena Valsk said the quay was old."),
            article("Times").says("Mr Ibrahim Valsk said the quay was new."),
        ]);
        let suggested = bench.desk.suggestions(next).unwrap();
        assert_eq!(suggested.len(), 1, "{suggested:?}");
        assert!(suggested[0].sentence.contains("Ibrahim Valsk"));
        let into = suggested[0].into.clone().unwrap();
        bench.desk.merge_parties(next, &suggested[0].party, &into).unwrap();
        assert_eq!(parties(&bench, next), ["Irena Valsk"]);
        assert_eq!(bench.desk.suggestions(event).unwrap(), []);
    }

    #[test]
    fn a_statement_goes_to_a_new_party_and_a_rename_stays_with_its_party() {
        let bench = bench();
        let event = bridge(&bench);
        let articles = bench.desk.events().unwrap()[0].articles.clone();
        let statement = StatementKey { article: articles[1], number: 1 };
        let to = PartyChoice::New { name: "Karo Valsk".into(), shape: PartyShape::Person };
        bench.desk.give_statements(event, &[statement], &to).unwrap();
        let new = party(&bench, event, "Karo Valsk");
        bench.desk.rename_party(event, &new, "K. Valsk").unwrap();
        assert_eq!(parties(&bench, event), ["Irena Valsk", "K. Valsk"]);

        // Without the article that the acts speak of they change nothing, and say so.
        let other = bench.has(article("Gazette").says("It is said that the bridge is old."));
        bench.desk.set_event_articles(event, &[articles[0], other]).unwrap();
        assert_eq!(parties(&bench, event)[0], "Irena Valsk");
        assert!(bench.desk.history(event).unwrap().iter().all(|act| act.lost));
    }

    #[test]
    fn a_relay_is_put_and_taken_off() {
        let bench = bench();
        let event = bridge(&bench);
        let articles = bench.desk.events().unwrap()[0].articles.clone();
        let statement = StatementKey { article: articles[0], number: 1 };
        let office = PartyChoice::New { name: "Harbour Office".into(), shape: PartyShape::Office };
        bench.desk.relay_statement(event, statement, Some(&office)).unwrap();
        bench.desk.relay_statement(event, statement, None).unwrap();
        let titles: Vec<String> =
            bench.desk.history(event).unwrap().into_iter().map(|act| act.title).collect();
        assert_eq!(
            titles,
            ["Put a statement through “Harbour Office”", "Took the relay off a statement"]
        );
    }

    #[test]
    fn what_is_not_there_is_not_decided_about() {
        let bench = bench();
        let event = bridge(&bench);
        let code = |refused: Result<(), Failure>| refused.unwrap_err().code;
        assert_eq!(code(bench.desk.rename_party(event, "p99", "X")), FailureCode::Gone);
        assert_eq!(code(bench.desk.rename_party(event, "p1", "  ")), FailureCode::Empty);
        assert_eq!(code(bench.desk.merge_parties(event, "p1", "p1")), FailureCode::Gone);
        assert_eq!(code(bench.desk.merge_parties(EventId(99), "p1", "p2")), FailureCode::Gone);
        assert_eq!(bench.desk.undo(event).unwrap(), None);
    }
}
