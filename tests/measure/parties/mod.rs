//! Who is speaking: how often the engine names the party, the via and the kind that people named.
//!
//! The resolver is given the statements that people marked, so that its own errors are measured; the
//! last line gives it the statements that the engine finds.
//!
//! Parties of the engine and of the annotators are matched one to one within an event so that as many
//! statements as possible agree: a party split in two or two joined in one costs its smaller part.

mod baseline;
mod matching;
mod tally;

use acceptance::events::{self, Event, MentionKind};
use variorum_engine::party::{self, Holders, Party, PartyKind, Spoken};
use variorum_engine::{Article, Span, analyse};

use crate::failure::Failure;
use crate::table::Table;
use baseline::Baselines;
use matching::Matching;
use tally::{Tallies, Tally};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Shows that many statements of the tuning half whose party, via or kind is not right
    #[arg(long, default_value_t = 0)]
    errors: usize,
    /// Measures the tuning half alone
    #[arg(long)]
    tuning: bool,
}

/// Takes the measure.
///
/// # Errors
/// Where the events cannot be read.
pub(crate) fn run(arguments: &Arguments) -> Result<String, Failure> {
    let mut out = String::new();
    let halves: &[(&str, &str)] = &[
        (events::TUNING, "Own events, tuning half"),
        (events::TEST, "Own events, test half (held out)"),
    ];
    for (half, title) in halves.iter().take(if arguments.tuning { 1 } else { 2 }) {
        let events = events::events(half)?;
        let mut tallies = Tallies::default();
        let mut wrong = Vec::new();
        let mut found = Found::default();
        for event in &events {
            wrong.extend(measure(event, &mut tallies));
            found.add(event);
        }
        out += &told(title, &events, &tallies, &found);
        if *half == events::TUNING {
            for line in wrong.iter().take(arguments.errors) {
                out += line;
            }
        }
        out.push('\n');
    }
    Ok(out)
}

fn told(title: &str, events: &[Event], tallies: &Tallies, found: &Found) -> String {
    let articles: usize = events.iter().map(|event| event.articles.len()).sum();
    let mut table = Table::with([
        "source is a",
        "statements",
        "party",
        "via",
        "kind",
        "nearest",
        "last speaker",
    ]);
    let share = |right: usize, of: usize| {
        if of == 0 { "–".to_owned() } else { format!("{:.1}", 100.0 * right as f64 / of as f64) }
    };
    let row = |name: &str, tally: &Tally| {
        [
            name.to_owned(),
            tally.statements.to_string(),
            share(tally.party, tally.statements),
            share(tally.via, tally.vias),
            share(tally.kind, tally.statements),
            share(tally.nearest, tally.based),
            share(tally.last_speaker, tally.based),
        ]
    };
    for kind in MentionKind::ALL {
        if let Some(tally) = tallies.of(kind) {
            table.row(row(kind.name(), tally));
        }
    }
    let all = tallies.all();
    table.row(row("all", &all));
    let aligned = found.aligned;
    format!(
        "{title}\n{} events, {articles} articles, {} statements\n\n{table}\n\
         undecided: {} statements; named as people name them: {} of those right\n\
         of the statements the engine finds itself, {aligned} are among these; their party is right in {}, their via in {}\n",
        events.len(),
        all.statements,
        all.undecided,
        share(all.name, all.party),
        share(found.party, aligned),
        share(found.via, aligned),
    )
}

/// One statement with what people and the engine say of its holders.
struct Read<'e> {
    mention: MentionKind,
    party: String,
    via: Option<&'e str>,
    found: Holders,
}

/// Adds the event's statements to `tallies`; tells of those that are not right.
fn measure(event: &Event, tallies: &mut Tallies) -> Vec<String> {
    let articles = event.texts();
    let order = reading_order(event);
    let spoken = spoken(event, &order);
    let (parties, holders) = party::resolve(&articles, &spoken);
    let mut reads = Vec::new();
    for (article, (order, holders)) in order.iter().zip(&holders).enumerate() {
        for (&at, &found) in order.iter().zip(holders) {
            let statement = &event.articles[article].statements[at];
            reads.push(Read {
                mention: statement.mention,
                party: statement.party.clone().unwrap_or_else(|| unstated(article)),
                via: statement.via.as_deref(),
                found,
            });
        }
    }
    let matching = Matching::of(reads.iter().flat_map(|read| {
        let via = read.found.via.zip(read.via.map(str::to_owned));
        [Some((read.found.party, read.party.clone())), via].into_iter().flatten()
    }));
    let baselines = Baselines::of(event, &articles);
    let mut wrong = Vec::new();
    let places = order
        .iter()
        .enumerate()
        .flat_map(|(article, order)| order.iter().map(move |at| (article, *at)));
    let mut last: Option<(usize, String)> = None;
    for (read, (article, at)) in reads.iter().zip(places) {
        let statement = &event.articles[article].statements[at];
        let gold = event.party(&read.party);
        let found = &parties[read.found.party.0];
        let right = matching.is(read.found.party, &read.party);
        let via = match (read.found.via, read.via) {
            (Some(found), Some(via)) => matching.is(found, via),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        let kind = gold.map_or(PartyKind::Unnamed, |gold| gold.kind) == found.kind;
        let named =
            gold.is_none_or(|gold| gold.kind == PartyKind::Group || gold.name == found.name);
        let speaker =
            last.as_ref().filter(|(of, _)| *of == article).map(|(_, party)| party.as_str());
        let tally = tallies.entry(read.mention);
        tally.statements += 1;
        tally.party += usize::from(right);
        tally.kind += usize::from(right && kind);
        tally.name += usize::from(right && named);
        tally.undecided += usize::from(is_undecided(found));
        if read.via.is_some() || read.found.via.is_some() {
            tally.vias += 1;
            tally.via += usize::from(via);
        }
        if matches!(read.mention, MentionKind::Pronoun | MentionKind::Role) {
            let source = statement.relation.source.first().copied().unwrap_or_default();
            tally.based += 1;
            tally.nearest +=
                usize::from(baselines.nearest(article, source) == Some(read.party.as_str()));
            tally.last_speaker += usize::from(speaker == Some(read.party.as_str()));
        }
        last = Some((article, read.party.clone()));
        if !right || !kind || !via {
            let taken_for = matching.gold(read.found.party).unwrap_or("nobody");
            wrong.push(line(event, article, at, read, &parties, taken_for, [right, kind, via]));
        }
    }
    wrong
}

/// The places of each article's statements in order of their contents.
fn reading_order(event: &Event) -> Vec<Vec<usize>> {
    let order = |article: &events::GoldArticle| {
        let mut places: Vec<usize> = (0..article.statements.len()).collect();
        places.sort_by_key(|at| article.statements[*at].relation.content.first().copied());
        places
    };
    event.articles.iter().map(order).collect()
}

/// What the resolver is told of each statement.
fn spoken<'e>(event: &'e Event, order: &[Vec<usize>]) -> Vec<Vec<Spoken<'e>>> {
    let one = |statement: &'e events::GoldStatement| {
        let relation = &statement.relation;
        let parts = relation.source.iter().chain(&relation.cue).chain(&relation.content);
        Spoken {
            source: &relation.source,
            cue: &relation.cue,
            content: &relation.content,
            via: &relation.via,
            continues: None,
            reading: parts.copied().reduce(Span::hull).unwrap_or_default(),
        }
    };
    let articles = event.articles.iter().zip(order);
    articles
        .map(|(article, order)| order.iter().map(|at| one(&article.statements[*at])).collect())
        .collect()
}

fn unstated(article: usize) -> String {
    format!("unstated in {article}")
}

fn is_undecided(party: &Party) -> bool {
    party.name == "Unstated"
}

fn line(
    event: &Event,
    article: usize,
    at: usize,
    read: &Read<'_>,
    parties: &[Party],
    taken_for: &str,
    [right, kind, via]: [bool; 3],
) -> String {
    let gold = &event.articles[article];
    let statement = &gold.statements[at];
    let text = &gold.article.text;
    let source = statement.relation.source.first().map_or("–", |span| span.of(text));
    let name = |party: party::PartyIndex| {
        let party = &parties[party.0];
        format!("{} ({:?})", party.name, party.kind)
    };
    let mut faults = Vec::new();
    for (is_right, fault) in [(right, "party"), (kind, "kind"), (via, "via")] {
        faults.extend((!is_right).then_some(fault));
    }
    format!(
        "{} {}{} {}: “{source}” is {}{}, found {} taken for {taken_for}{}   [{}]\n",
        event.name,
        gold.siglum,
        statement.number,
        read.mention.name(),
        read.party,
        read.via.map(|via| format!(" via {via}")).unwrap_or_default(),
        name(read.found.party),
        read.found.via.map(|via| format!(" via {}", name(via))).unwrap_or_default(),
        faults.join(", "),
    )
}

/// How the statements that the engine finds itself are attributed.
#[derive(Debug, Default)]
struct Found {
    aligned: usize,
    party: usize,
    via: usize,
}

impl Found {
    fn add(&mut self, event: &Event) {
        let articles: Vec<Article> = event.texts();
        let analysis = analyse(&articles);
        let mut pairs = Vec::new();
        for (article, (gold, found)) in event.articles.iter().zip(&analysis.statements).enumerate()
        {
            for statement in &gold.statements {
                let twin = found
                    .iter()
                    .map(|one| (overlap(&one.content, &statement.relation.content), one))
                    .filter(|(overlap, _)| *overlap >= 0.5)
                    .max_by(|one, other| one.0.total_cmp(&other.0));
                if let Some((_, twin)) = twin {
                    let party = statement.party.clone().unwrap_or_else(|| unstated(article));
                    pairs.push((party, statement.via.as_deref(), twin.party, twin.via));
                }
            }
        }
        let matching = Matching::of(pairs.iter().flat_map(|(gold, gold_via, party, via)| {
            let via = via.zip(gold_via.map(str::to_owned));
            [Some((*party, gold.clone())), via].into_iter().flatten()
        }));
        for (gold, gold_via, party, via) in &pairs {
            self.aligned += 1;
            self.party += usize::from(matching.is(*party, gold));
            self.via += usize::from(match (via, gold_via) {
                (Some(via), Some(gold)) => matching.is(*via, gold),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            });
        }
    }
}

/// What two contents have in common, by the share of their bytes.
pub(crate) fn overlap(one: &[Span], other: &[Span]) -> f64 {
    let common: usize = one
        .iter()
        .flat_map(|one| {
            other
                .iter()
                .map(|other| one.end.min(other.end).saturating_sub(one.start.max(other.start)))
        })
        .sum();
    let length = |spans: &[Span]| spans.iter().map(|span| span.len()).sum::<usize>();
    let union = length(one) + length(other) - common;
    if union == 0 { 0.0 } else { common as f64 / union as f64 }
}
