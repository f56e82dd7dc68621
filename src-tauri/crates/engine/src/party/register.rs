//! One party for each in the real world, across the articles of an analysis.

use std::collections::{BTreeMap, BTreeSet};

use super::affiliation;
use super::bodies;
use super::local::{Local, Resolved, UNSTATED};
use super::scripts::Scripts;
use super::{Mention, Party, PartyIndex, PartyKind};
use crate::lexicon::titles::is_title_and_name;

/// The parties of all articles with, for each article, which party each of its locals is.
pub(super) fn register(
    articles: &[Resolved],
    scripts: &Scripts,
) -> (Vec<Party>, Vec<Vec<Option<PartyIndex>>>) {
    let clusters = clusters(articles, scripts);
    // In order of first mention in the articles as given.
    let mut numbers: BTreeMap<usize, PartyIndex> = BTreeMap::new();
    let mut order: Vec<usize> = Vec::new();
    let mut places: Vec<Vec<Option<PartyIndex>>> = Vec::new();
    let mut flat = 0;
    for resolved in articles {
        let used = used(resolved);
        let mut ranked: Vec<usize> = used.iter().copied().collect();
        ranked.sort_by_key(|at| {
            resolved.locals.get(*at).and_then(|local| local.mentions.first()).map(|span| span.start)
        });
        let mut mine = vec![None; resolved.locals.len()];
        for at in ranked {
            let Some(&cluster) = clusters.get(flat + at) else { continue };
            let number = *numbers.entry(cluster).or_insert_with(|| {
                order.push(cluster);
                PartyIndex(order.len() - 1)
            });
            if let Some(place) = mine.get_mut(at) {
                *place = Some(number);
            }
        }
        flat += resolved.locals.len();
        places.push(mine);
    }
    let forms = forms(&clusters, articles);
    let mut parties: Vec<Party> = order
        .iter()
        .filter_map(|cluster| forms.get(cluster))
        .map(|forms| party(forms, articles, &places))
        .collect();
    affiliation::affiliate(&mut parties, articles, &places);
    (parties, places)
}

/// The locals that hold or relay a statement, and the members of those that are joint.
fn used(resolved: &Resolved) -> BTreeSet<usize> {
    let mut used: BTreeSet<usize> = BTreeSet::new();
    for &(holder, via) in &resolved.holders {
        used.insert(holder);
        used.extend(via);
    }
    let members: Vec<usize> = used
        .iter()
        .filter_map(|at| resolved.locals.get(*at))
        .flat_map(|local| local.members.clone())
        .collect();
    used.extend(members);
    used
}

/// For each local of all articles in a row, the first local that is the same party.
pub(super) fn clusters(articles: &[Resolved], scripts: &Scripts) -> Vec<usize> {
    let locals: Vec<(usize, &Local)> = articles
        .iter()
        .enumerate()
        .flat_map(|(article, resolved)| resolved.locals.iter().map(move |local| (article, local)))
        .collect();
    let mut cluster: Vec<usize> = (0..locals.len()).collect();
    for (at, root) in people(&locals) {
        if let Some(place) = cluster.get_mut(at) {
            *place = root;
        }
    }
    let mut governments: BTreeMap<String, usize> = BTreeMap::new();
    for (at, (_, local)) in locals.iter().enumerate() {
        if local.kind != Some(PartyKind::Government) {
            continue;
        }
        let key = local.state.as_deref().unwrap_or(&local.name).to_lowercase();
        let root = *governments.entry(key).or_insert(at);
        if let Some(place) = cluster.get_mut(at) {
            *place = root;
        }
    }
    for (at, root) in bodies::joined(&locals) {
        if let Some(place) = cluster.get_mut(at) {
            *place = root;
        }
    }
    let mut unnamed: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for (at, (article, local)) in locals.iter().enumerate() {
        // Two articles' *analysts* are not known to be the same people.
        if local.kind == Some(PartyKind::Unnamed) && !local.by_role {
            let root = *unnamed.entry((*article, local.name.to_lowercase())).or_insert(at);
            if let Some(place) = cluster.get_mut(at) {
                *place = root;
            }
        }
    }
    for (at, root) in scripts.joined(&locals, &cluster) {
        if let Some(place) = cluster.get_mut(at) {
            *place = root;
        }
    }
    join_groups(articles, &locals, &mut cluster);
    cluster
}

/// The persons: those with a name by their identity, those with a role only by its words.
fn people(locals: &[(usize, &Local)]) -> BTreeMap<usize, usize> {
    let mut by_identity: BTreeMap<usize, usize> = BTreeMap::new();
    let mut by_label: BTreeMap<String, usize> = BTreeMap::new();
    let mut roots: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, (_, local)) in locals.iter().enumerate() {
        let root = match local.identity {
            Some(identity) => *by_identity.entry(identity).or_insert(at),
            None if local.by_role => {
                let state = local.state.clone().unwrap_or_default();
                *by_label.entry(format!("{state} {}", local.name.to_lowercase())).or_insert(at)
            }
            None => continue,
        };
        roots.insert(at, root);
    }
    roots
}

/// Joint parties are one when their members are.
fn join_groups(articles: &[Resolved], locals: &[(usize, &Local)], cluster: &mut [usize]) {
    let mut offsets = Vec::new();
    let mut total = 0;
    for resolved in articles {
        offsets.push(total);
        total += resolved.locals.len();
    }
    let mut known: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    for (at, (article, local)) in locals.iter().enumerate() {
        if local.kind != Some(PartyKind::Group) {
            continue;
        }
        let offset = offsets.get(*article).copied().unwrap_or(0);
        let mut members: Vec<usize> = local
            .members
            .iter()
            .filter_map(|member| cluster.get(offset + member).copied())
            .collect();
        members.sort_unstable();
        let root = if members.is_empty() { at } else { *known.entry(members).or_insert(at) };
        if let Some(place) = cluster.get_mut(at) {
            *place = root;
        }
    }
}

/// For each cluster the locals that are in it: each by its article and its place there.
fn forms(clusters: &[usize], articles: &[Resolved]) -> BTreeMap<usize, Vec<(usize, usize)>> {
    let mut forms: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
    let places = articles
        .iter()
        .enumerate()
        .flat_map(|(article, resolved)| (0..resolved.locals.len()).map(move |at| (article, at)));
    for (&cluster, place) in clusters.iter().zip(places) {
        forms.entry(cluster).or_default().push(place);
    }
    forms
}

fn party(
    locals: &[(usize, usize)],
    articles: &[Resolved],
    places: &[Vec<Option<PartyIndex>>],
) -> Party {
    let mut forms: Vec<&Local> = Vec::new();
    let (mut mentions, mut titles) = (Vec::new(), Vec::new());
    let mut members: Vec<PartyIndex> = Vec::new();
    for &(article, at) in locals {
        let Some(local) = articles.get(article).and_then(|resolved| resolved.locals.get(at)) else {
            continue;
        };
        forms.push(local);
        mentions.extend(local.mentions.iter().map(|&span| Mention { article, span }));
        titles.extend(local.roles.iter().map(|&span| Mention { article, span }));
        if members.is_empty() {
            members = local
                .members
                .iter()
                .filter_map(|member| places.get(article)?.get(*member).copied().flatten())
                .collect();
        }
    }
    for found in [&mut mentions, &mut titles] {
        found.sort_unstable();
        found.dedup();
    }
    // What one article shows to be an office is one where another does not say.
    let office = forms.iter().find(|local| local.kind == Some(PartyKind::Office));
    // And whom one article names is not unnamed because another writes the name in another script.
    let named = forms.iter().find(|local| local.kind != Some(PartyKind::Unnamed));
    let shown = office.or(named).or(forms.first());
    let kind = shown.and_then(|local| local.kind).unwrap_or(PartyKind::Unnamed);
    let name = name(&forms, kind);
    let aliases: BTreeSet<String> = forms
        .iter()
        .flat_map(|local| local.aliases.iter().chain([&local.name]))
        .filter(|alias| **alias != name && !alias.is_empty() && *alias != UNSTATED)
        .cloned()
        .collect();
    Party {
        role: role(&forms),
        kind,
        affiliation: None,
        members,
        aliases: aliases.into_iter().collect(),
        candidates: candidates(&forms),
        titles,
        mentions,
        name,
    }
}

/// Who may be meant, as the first article has them that says.
fn candidates(forms: &[&Local]) -> Vec<String> {
    let decided = forms.iter().any(|local| local.identity.is_some());
    let told = forms.iter().map(|local| &local.candidates).filter(|_| !decided);
    // Whichever article comes first must not matter.
    told.filter(|names| !names.is_empty()).min().cloned().unwrap_or_default()
}

/// The fullest name; the commonest, then the first in the alphabet, among equals.
fn name(forms: &[&Local], kind: PartyKind) -> String {
    let mut counts: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    let all_by_role = forms.iter().all(|local| local.by_role);
    for local in forms.iter().filter(|local| !local.by_role || all_by_role) {
        let length = if kind == PartyKind::Person { weight(&local.core) } else { 0 };
        *counts.entry((length, local.name.as_str())).or_default() += 1;
    }
    let best = counts.iter().max_by(|one, other| {
        (one.0.0, one.1).cmp(&(other.0.0, other.1)).then(other.0.1.cmp(one.0.1))
    });
    best.map(|((_, name), _)| (*name).to_owned()).unwrap_or_default()
}

/// How much of a name `core` is: *Begum Morshed* is less than *Shaheda Morshed*.
fn weight(core: &[String]) -> usize {
    let honours = core.len() > 1 && core.first().is_some_and(|first| is_title_and_name(first));
    core.len() * 2 - usize::from(honours)
}

/// The role with its state: *Prime Minister of Malaysia*.
fn role(forms: &[&Local]) -> Option<String> {
    let mut counts: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for role in forms.iter().filter_map(|local| local.role.as_deref()) {
        let (count, form) = counts.entry(role.to_lowercase()).or_insert((0, role));
        *count += 1;
        // *Prime Minister* rather than *Prime minister*; capitals come first in this order.
        *form = role.min(form);
    }
    let (_, role) = counts.into_values().max_by(|one, other| {
        (one.0, one.1.len()).cmp(&(other.0, other.1.len())).then(other.1.cmp(one.1))
    })?;
    let states: BTreeSet<&str> = forms.iter().filter_map(|local| local.state.as_deref()).collect();
    let mut states = states.into_iter();
    match (states.next(), states.next()) {
        (Some(state), None) if !role.contains(" of ") && !role.contains(state) => {
            Some(format!("{role} of {state}"))
        }
        _ => Some(role.to_owned()),
    }
}
