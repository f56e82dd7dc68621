//! The types of this folder in TypeScript, as `ui/src/lib/wire` has them.

use std::collections::{BTreeMap, BTreeSet};

use ts_rs::{Config, TS, TypeVisitor};

use super::commands::visit_types;
use super::{Failure, Happening, commands_typescript};

/// The two files of `ui/src/lib/wire`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeScript {
    /// `index.ts`: every type that crosses.
    pub index: String,
    /// `commands.ts`: the commands, each with what it takes and gives.
    pub commands: String,
}

/// Writes every type that a command, a failure or a happening reaches, sorted by name.
#[must_use]
pub fn typescript() -> TypeScript {
    let mut all = Reached::default();
    visit_types(&mut all);
    let used_by_commands: Vec<String> = {
        let mut direct = Named::default();
        visit_types(&mut direct);
        direct.names.into_iter().collect()
    };
    all.visit::<Failure>();
    all.visit::<Happening>();
    let declarations: Vec<String> = all.declarations.into_values().collect();
    TypeScript {
        index: format!("{NOTE}\n{}", declarations.join("\n")),
        commands: format!(
            "{NOTE}\nimport type {{\n  {},\n}} from \"./index\";\n\n\
             /** The commands: what each takes and gives. */\n\
             export interface Commands {{\n{}}}\n",
            used_by_commands.join(",\n  "),
            commands_typescript()
        ),
    }
}

const NOTE: &str = "// Generated from desk::wire; never edited. To make it again:\n\
                    // VARIORUM_WRITE_WIRE=1 cargo test -p variorum-desk wire\n";

/// Declarations of our own types by name, with all types they reach.
#[derive(Default)]
struct Reached {
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Reached {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let config = Config::default();
        if T::output_path().is_some() {
            let name = T::ident(&config);
            if self.declarations.contains_key(&name) {
                return;
            }
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}", T::decl(&config));
            self.declarations.insert(name, laid_out(&declaration));
            T::visit_dependencies(self);
        }
        T::visit_generics(self);
    }
}

/// Lays a declaration out for reading: a field a line, its meaning in a line above.
fn laid_out(declaration: &str) -> String {
    let broken = declaration
        .replace("= { ", "= {\n")
        .replace(", } | { ", ",\n} | {\n")
        .replace(" } | { ", ",\n} | {\n")
        .replace(", };", ",\n};")
        .replace(" };", ",\n};")
        .replace("/**\n * ", "/** ")
        .replace("\n */", " */")
        .replace("\"is\"", "is");
    let mut inside = false;
    let mut text = String::new();
    for line in broken.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        inside &= !line.starts_with('}');
        text.push_str(if inside { "  " } else { "" });
        text.push_str(line);
        text.push('\n');
        inside |= line.ends_with('{');
    }
    text
}

/// The names of our own types that are used directly.
#[derive(Default)]
struct Named {
    names: BTreeSet<String>,
}

impl TypeVisitor for Named {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            self.names.insert(T::ident(&Config::default()));
        }
        T::visit_generics(self);
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_interface_has_the_wire_as_it_is_declared_here() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib/wire");
        let generated = typescript();
        if std::env::var_os("VARIORUM_WRITE_WIRE").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
        }
        for (name, text) in [("index.ts", generated.index), ("commands.ts", generated.commands)] {
            let path = folder.join(name);
            if std::env::var_os("VARIORUM_WRITE_WIRE").is_some() {
                std::fs::write(&path, &text).unwrap();
            }
            let committed = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                committed == text,
                "ui/src/lib/wire/{name} differs from desk::wire; run \
                 VARIORUM_WRITE_WIRE=1 cargo test -p variorum-desk wire"
            );
        }
    }

    #[test]
    fn what_may_be_missing_crosses_as_null() {
        assert!(typescript().index.contains("outlet: string | null"));
    }
}
