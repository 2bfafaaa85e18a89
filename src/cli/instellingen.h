// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <CLI/CLI.hpp>

namespace maatlat {

/// Adds `--instellingen BESTAND` to a command: a file with a line `optie = waarde` for each option
/// of `maatlat start`, by its long name. What the command line says goes before the file. A command
/// takes from it what it knows too, and an option of the same meaning under another name
/// (`reservekopieen` is where `reservekopie` writes to), so that one file is enough for all.
///
/// To be called before the other options of that command are added: CLI11 lets the options of a
/// command take their values in the order in which they were added. (The set_config of CLI11 2.1
/// works for the program as a whole only, and knows no lines; its reader of lines is used here.)
///
/// A value may stand between quotes, and must when it holds a #. While parsing, throws
/// Gebruikersfout as BESTAND:regel for what `start` does not know, a line without value, a # in a
/// value without quotes, and what stands there twice.
void instellingenOptie(CLI::App& opdracht);

}  // namespace maatlat
