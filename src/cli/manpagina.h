// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "cli/opdrachtbeschrijving.h"

namespace maatlat {

/// Manual pages in troff, in the macros of man(7): names, commands and options from the one tree of
/// the program, what to know about them from a text of docs/man.
///
/// Such a text has lines "# KOP", paragraphs, lists ("- …"), commands (four spaces before them) and
/// `words of the program`. Its first part, before any heading, is the description.

/// "maatlat(1)": the program as a whole.
std::string manProgramma(const Opdrachtbeschrijving& programma, std::string_view tekst);

/// "maatlat-start(1)": a command, with those below it.
std::string manOpdracht(const Opdrachtbeschrijving& opdracht, std::string_view tekst);

/// "maatlat.conf(5)": the file that `maatlat start` reads; each long option is a line in it.
std::string manInstellingen(const Opdrachtbeschrijving& start, std::string_view tekst);

}  // namespace maatlat
