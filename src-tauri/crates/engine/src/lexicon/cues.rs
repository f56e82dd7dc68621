//! Cues: the verbs that attribute, each with the frames it attributes in.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::lexicon::stance::Stance::{self, Conceding, Doubtful, Emphatic, Neutral};

/// How a verb takes its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// *said [that] the bridge must close*; *“…,” said the mayor*: clause, quotation, inversion.
    Says,
    /// *revealed that …*, never without *that* or a quotation.
    That,
    /// *told reporters [that] …*: an addressee first.
    Tells,
    /// *urged Kabul to …*: an addressee, then the content from *to* on.
    TellsTo,
    /// *agreed to …*: the content from *to* on.
    To,
    /// *expressed deep concern over …*: a noun phrase.
    Object,
    /// *described the talks as …*: from the object on.
    As,
    /// *called for …*, *warned of …*: what follows the preposition.
    Preposition(&'static str),
    /// *called on the Taliban to …*: preposition, addressee, then *to*.
    Upon(&'static str),
    /// *assured Pakistan of …*: an addressee, then the content from the preposition on.
    TellsPreposition(&'static str),
    /// *called the deal “a steep price”*: from the object on, a quotation after it.
    Calls,
    /// *quoted X as saying …*: X is the source.
    Quotes,
}

/// A verb that attributes.
#[derive(Debug)]
pub struct CueVerb {
    /// Its dictionary form.
    pub lemma: &'static str,
    /// A particle that belongs to it: *out* of *ruled out*.
    pub particle: Option<&'static str>,
    /// How it takes its content.
    pub frames: &'static [Frame],
    /// What it shows of the writer's attitude.
    pub stance: Stance,
    /// How often it attributes when its frame fits, in `[0, 1]`.
    pub weight: f32,
}

/// An inflected form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// *say*.
    Base,
    /// *says*.
    Third,
    /// *saying*.
    Participle,
    /// *said*: past tense and past participle.
    Past,
}

const fn verb(
    lemma: &'static str,
    frames: &'static [Frame],
    stance: Stance,
    weight: f32,
) -> CueVerb {
    CueVerb { lemma, particle: None, frames, stance, weight }
}

use Frame::{
    As, Calls, Object, Preposition as P, Quotes, Says, Tells, TellsPreposition as TP, TellsTo,
    That, To, Upon,
};

const SAYS: &[Frame] = &[Says];
const THAT: &[Frame] = &[That];
const THAT_OBJECT: &[Frame] = &[That, Object];
const OBJECT: &[Frame] = &[Object];

/// All cue verbs.
const VERBS: &[CueVerb] = &[
    // Saying
    verb("say", SAYS, Neutral, 0.97),
    verb("tell", &[Tells, TellsTo], Neutral, 0.93),
    verb("add", &[Says], Neutral, 0.9),
    verb("state", &[Says], Neutral, 0.9),
    verb("note", &[Says], Neutral, 0.88),
    verb("remark", &[Says, P("on")], Neutral, 0.9),
    verb("comment", &[Says, P("on")], Neutral, 0.8),
    verb("observe", &[Says], Neutral, 0.8),
    verb("explain", &[Says], Neutral, 0.88),
    verb("reply", &[Says], Neutral, 0.88),
    verb("respond", &[Says], Neutral, 0.8),
    verb("answer", &[Says], Neutral, 0.7),
    verb("continue", &[Says], Neutral, 0.7),
    verb("conclude", &[Says], Neutral, 0.8),
    verb("declare", &[Says], Emphatic, 0.88),
    verb("announce", &[Says, Object], Neutral, 0.85),
    verb("report", &[Says], Neutral, 0.8),
    verb("recall", &[Says], Neutral, 0.75),
    verb("mention", THAT_OBJECT, Neutral, 0.7),
    verb("write", &[Says], Neutral, 0.85),
    verb("tweet", &[Says], Neutral, 0.9),
    verb("post", THAT, Neutral, 0.8),
    verb("quip", SAYS, Neutral, 0.9),
    verb("joke", SAYS, Neutral, 0.85),
    verb("testify", &[Says], Neutral, 0.88),
    verb("read", &[That], Neutral, 0.6),
    verb("reveal", THAT_OBJECT, Neutral, 0.8),
    verb("disclose", THAT_OBJECT, Neutral, 0.8),
    verb("clarify", THAT, Neutral, 0.85),
    verb("confirm", &[Says, Object], Neutral, 0.85),
    verb("specify", THAT, Neutral, 0.8),
    verb("indicate", THAT, Neutral, 0.75),
    verb("signal", THAT_OBJECT, Neutral, 0.7),
    verb("hint", &[That, P("at")], Neutral, 0.75),
    verb("suggest", THAT, Neutral, 0.78),
    CueVerb {
        lemma: "point",
        particle: Some("out"),
        frames: &[Says, Object],
        stance: Neutral,
        weight: 0.85,
    },
    CueVerb {
        lemma: "make",
        particle: Some("clear"),
        frames: THAT_OBJECT,
        stance: Emphatic,
        weight: 0.85,
    },
    CueVerb {
        lemma: "spell",
        particle: Some("out"),
        frames: THAT_OBJECT,
        stance: Neutral,
        weight: 0.7,
    },
    CueVerb { lemma: "rule", particle: Some("out"), frames: OBJECT, stance: Neutral, weight: 0.8 },
    verb("inform", &[Tells, TP("of"), TP("about")], Neutral, 0.85),
    verb("brief", &[Tells, TP("on"), TP("about")], Neutral, 0.8),
    verb("notify", &[Tells, TP("of")], Neutral, 0.8),
    verb("assure", &[Tells, TP("of")], Emphatic, 0.88),
    verb("remind", &[Tells, TP("of")], Neutral, 0.8),
    verb("convince", &[Tells], Neutral, 0.4),
    verb("speak", &[P("of"), P("about")], Neutral, 0.6),
    verb("talk", &[P("of"), P("about")], Neutral, 0.5),
    // Emphasis
    verb("stress", THAT_OBJECT, Emphatic, 0.9),
    verb("emphasise", THAT_OBJECT, Emphatic, 0.9),
    verb("emphasize", THAT_OBJECT, Emphatic, 0.9),
    verb("underscore", THAT_OBJECT, Emphatic, 0.85),
    verb("underline", THAT_OBJECT, Emphatic, 0.85),
    verb("highlight", THAT_OBJECT, Emphatic, 0.8),
    verb("insist", &[Says, P("on")], Emphatic, 0.88),
    verb("assert", &[Says], Emphatic, 0.85),
    verb("affirm", THAT_OBJECT, Emphatic, 0.85),
    verb("reaffirm", THAT_OBJECT, Emphatic, 0.88),
    verb("reiterate", &[Says, Object], Emphatic, 0.9),
    verb("repeat", THAT, Emphatic, 0.7),
    verb("maintain", THAT, Doubtful, 0.85),
    verb("contend", SAYS, Doubtful, 0.88),
    verb("argue", &[Says, P("for"), P("against")], Doubtful, 0.88),
    verb("claim", &[Says], Doubtful, 0.88),
    verb("allege", SAYS, Doubtful, 0.88),
    verb("vow", &[Says, To], Emphatic, 0.88),
    verb("swear", &[That, To], Emphatic, 0.7),
    // Concession, denial
    verb("admit", &[Says, P("to")], Conceding, 0.88),
    verb("acknowledge", &[Says, Object], Conceding, 0.85),
    verb("concede", &[Says], Conceding, 0.88),
    verb("recognise", THAT, Conceding, 0.7),
    verb("recognize", THAT, Conceding, 0.7),
    verb("deny", &[That, Object], Neutral, 0.85),
    verb("dispute", THAT_OBJECT, Neutral, 0.8),
    verb("refute", OBJECT, Neutral, 0.75),
    verb("reject", OBJECT, Neutral, 0.7),
    verb("dismiss", OBJECT, Neutral, 0.7),
    // Warning, asking, urging
    verb("warn", &[Says, Tells, P("of"), P("against"), P("about"), TellsTo], Emphatic, 0.9),
    verb("caution", &[Says, P("against"), Tells], Emphatic, 0.85),
    verb("predict", &[Says, Object], Neutral, 0.8),
    verb("forecast", THAT_OBJECT, Neutral, 0.7),
    verb("urge", &[TellsTo, That, Object], Emphatic, 0.88),
    verb("call", &[P("for"), Upon("on"), Calls], Neutral, 0.85),
    verb("appeal", &[P("for"), P("to")], Neutral, 0.75),
    verb("ask", &[TellsTo, TP("for"), P("for"), P("whether")], Neutral, 0.75),
    verb("request", THAT_OBJECT, Neutral, 0.65),
    verb("demand", &[That, Object, To], Emphatic, 0.82),
    verb("press", &[P("for"), TP("on")], Neutral, 0.6),
    verb("advise", &[TellsTo, That, Tells], Neutral, 0.7),
    verb("recommend", THAT_OBJECT, Neutral, 0.7),
    verb("propose", &[That, Object, To], Neutral, 0.8),
    verb("invite", &[TellsTo], Neutral, 0.6),
    verb("encourage", &[TellsTo], Neutral, 0.65),
    verb("instruct", &[TellsTo], Neutral, 0.6),
    verb("order", &[TellsTo], Neutral, 0.5),
    // Promises
    verb("agree", &[That, To, P("on")], Neutral, 0.85),
    verb("pledge", &[That, To, Object], Neutral, 0.88),
    verb("promise", &[Says, Tells, To, TellsTo, Object], Neutral, 0.85),
    verb("offer", &[To], Neutral, 0.75),
    verb("threaten", &[To], Emphatic, 0.75),
    verb("undertake", &[To], Neutral, 0.8),
    verb("refuse", &[To], Neutral, 0.6),
    verb("decline", &[To], Neutral, 0.6),
    verb("consent", &[To], Neutral, 0.75),
    // Feeling and judgement
    verb("express", OBJECT, Neutral, 0.92),
    verb("voice", OBJECT, Neutral, 0.9),
    verb("convey", &[Object, That], Neutral, 0.85),
    verb("welcome", OBJECT, Neutral, 0.75),
    verb("condemn", OBJECT, Emphatic, 0.82),
    verb("denounce", OBJECT, Emphatic, 0.82),
    verb("deplore", OBJECT, Emphatic, 0.85),
    verb("praise", OBJECT, Neutral, 0.75),
    verb("hail", OBJECT, Neutral, 0.75),
    verb("commend", OBJECT, Neutral, 0.78),
    verb("applaud", OBJECT, Neutral, 0.75),
    verb("criticise", OBJECT, Neutral, 0.72),
    verb("criticize", OBJECT, Neutral, 0.72),
    verb("lament", &[That, Object], Neutral, 0.75),
    verb("complain", &[That, P("of"), P("about")], Neutral, 0.85),
    verb("regret", THAT_OBJECT, Neutral, 0.75),
    verb("apologise", &[P("for")], Neutral, 0.75),
    verb("apologize", &[P("for")], Neutral, 0.75),
    verb("thank", &[TP("for")], Neutral, 0.7),
    verb("accuse", &[TP("of")], Doubtful, 0.85),
    verb("blame", &[TP("for")], Doubtful, 0.75),
    verb("outline", OBJECT, Neutral, 0.75),
    verb("cite", OBJECT, Neutral, 0.65),
    verb("discuss", OBJECT, Neutral, 0.6),
    // Describing
    verb("describe", &[As], Neutral, 0.88),
    verb("characterise", &[As], Neutral, 0.85),
    verb("characterize", &[As], Neutral, 0.85),
    verb("portray", &[As], Neutral, 0.75),
    verb("frame", &[As], Neutral, 0.75),
    verb("identify", &[As], Neutral, 0.7),
    verb("label", &[As], Neutral, 0.75),
    verb("brand", &[As], Neutral, 0.75),
    verb("quote", &[Quotes], Neutral, 0.85),
    verb("cite", &[Quotes], Neutral, 0.85),
    // Holding
    verb("believe", &[That, Says], Neutral, 0.72),
    verb("think", &[That, Says], Neutral, 0.68),
    verb("feel", THAT, Neutral, 0.65),
    verb("fear", &[That], Neutral, 0.65),
    verb("hope", &[That, Says, To], Neutral, 0.6),
    verb("expect", &[That], Neutral, 0.5),
    verb("estimate", &[Says], Neutral, 0.75),
    verb("doubt", THAT, Doubtful, 0.65),
    verb("worry", &[That, P("about")], Neutral, 0.65),
    verb("find", THAT, Neutral, 0.6),
    verb("learn", THAT, Neutral, 0.4),
    verb("show", THAT, Neutral, 0.45),
    verb("decide", &[That, To], Neutral, 0.45),
    verb("plan", &[To], Neutral, 0.35),
    verb("want", &[To, TellsTo], Neutral, 0.35),
];

/// Past forms that no rule gives.
const IRREGULAR: &[(&str, &str)] = &[
    ("say", "said"),
    ("tell", "told"),
    ("write", "wrote"),
    ("write", "written"),
    ("make", "made"),
    ("speak", "spoke"),
    ("speak", "spoken"),
    ("think", "thought"),
    ("feel", "felt"),
    ("find", "found"),
    ("learn", "learnt"),
    ("show", "shown"),
    ("read", "read"),
    ("forecast", "forecast"),
    ("swear", "swore"),
    ("undertake", "undertook"),
    ("spell", "spelt"),
];

/// The verbs that an inflected word (in lower case) may be a form of.
#[must_use]
pub fn verbs_of(word: &str) -> &'static [(Form, &'static CueVerb)] {
    static TABLE: OnceLock<BTreeMap<String, Vec<(Form, &'static CueVerb)>>> = OnceLock::new();
    TABLE.get_or_init(table).get(word).map_or(&[], Vec::as_slice)
}

fn table() -> BTreeMap<String, Vec<(Form, &'static CueVerb)>> {
    let mut table: BTreeMap<String, Vec<(Form, &'static CueVerb)>> = BTreeMap::new();
    for verb in VERBS {
        for (form, word) in inflections(verb.lemma) {
            table.entry(word).or_default().push((form, verb));
        }
    }
    table
}

/// The forms of a regular verb, with irregular pasts in place of regular ones.
fn inflections(lemma: &str) -> Vec<(Form, String)> {
    let stem = lemma.strip_suffix('e').unwrap_or(lemma);
    let doubled = match lemma {
        "admit" | "quip" | "refer" | "plan" | "dub" => lemma.chars().last(),
        _ => None,
    };
    let consonant_y = lemma.strip_suffix('y').filter(|rest| !rest.ends_with(['a', 'e', 'o', 'u']));
    let third = match consonant_y {
        Some(rest) => format!("{rest}ies"),
        None if lemma.ends_with(['s', 'x', 'z'])
            || lemma.ends_with("ch")
            || lemma.ends_with("sh") =>
        {
            format!("{lemma}es")
        }
        None => format!("{lemma}s"),
    };
    let participle = match doubled {
        Some(letter) => format!("{lemma}{letter}ing"),
        None if lemma.ends_with("ee") => format!("{lemma}ing"),
        None => format!("{stem}ing"),
    };
    let mut forms =
        vec![(Form::Base, lemma.to_owned()), (Form::Third, third), (Form::Participle, participle)];
    let irregular: Vec<_> = IRREGULAR.iter().filter(|(of, _)| *of == lemma).collect();
    if irregular.is_empty() || matches!(lemma, "learn" | "spell" | "show") {
        forms.push((
            Form::Past,
            match (doubled, consonant_y) {
                (Some(letter), _) => format!("{lemma}{letter}ed"),
                (None, Some(rest)) => format!("{rest}ied"),
                (None, None) => format!("{stem}ed"),
            },
        ));
    }
    forms.extend(irregular.into_iter().map(|(_, past)| (Form::Past, (*past).to_owned())));
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lemmas(word: &str) -> Vec<(&str, Form)> {
        verbs_of(word).iter().map(|(form, verb)| (verb.lemma, *form)).collect()
    }

    #[test]
    fn regular_and_irregular_forms_are_found() {
        assert_eq!(lemmas("said"), [("say", Form::Past)]);
        assert_eq!(lemmas("emphasising"), [("emphasise", Form::Participle)]);
        assert_eq!(lemmas("denied"), [("deny", Form::Past)]);
        assert_eq!(lemmas("denies"), [("deny", Form::Third)]);
        assert_eq!(lemmas("admitted"), [("admit", Form::Past)]);
        assert_eq!(lemmas("stresses"), [("stress", Form::Third)]);
        assert_eq!(lemmas("agreed"), [("agree", Form::Past)]);
        assert!(verbs_of("bridge").is_empty());
    }
}
