//! Tables in plain text.

use std::fmt;

/// Rows of cells in columns as wide as they need: the first to the left, the others to the right.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with the names of its columns.
    pub(crate) fn with<const COLUMNS: usize>(names: [&str; COLUMNS]) -> Self {
        Self { rows: vec![names.map(str::to_owned).to_vec()] }
    }

    /// Adds a row at the end.
    pub(crate) fn row<const COLUMNS: usize>(&mut self, cells: [String; COLUMNS]) {
        self.rows.push(cells.to_vec());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in &self.rows {
            let mut line = String::new();
            for (column, (cell, &width)) in row.iter().zip(&widths).enumerate() {
                line += &if column == 0 {
                    format!("{cell:<width$}")
                } else {
                    format!("  {cell:>width$}")
                };
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_under_each_other() {
        let mut table = Table::with(["", "F1"]);
        table.row(["source".to_owned(), "9.5".to_owned()]);
        table.row(["cue".to_owned(), "70.0".to_owned()]);
        assert_eq!(table.to_string(), "          F1\nsource   9.5\ncue     70.0\n");
    }
}
