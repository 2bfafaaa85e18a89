// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace maatlat {

/// What follows an option on the command line.
enum class Waardesoort : unsigned char {
    geen,  ///< nothing: it is on or off
    map,
    bestand,
    keuze,   ///< one of `keuzes`
    anders,  ///< a number, a name, an address
};

struct Optiebeschrijving {
    std::string naam;    ///< "--database"; of what has no dashes: "bestand"
    std::string andere;  ///< another name, "-h"; empty: none
    std::string uitleg;  ///< as --help says it
    std::vector<std::string> keuzes;
    Waardesoort waarde = Waardesoort::geen;
    bool verplicht = false;
    bool magZonder = false;  ///< its value may be left out
    bool vaker = false;      ///< may be given more than once
};

/// A command of the program with its options, as the one tree in programma.cpp has it.
struct Opdrachtbeschrijving {
    std::string naam;                         ///< "start"; of the program itself "maatlat"
    std::string wat;                          ///< one sentence without a full stop
    std::string voetnoot;                     ///< what --help ends with; may be empty
    std::vector<Optiebeschrijving> gegevens;  ///< without dashes, in their order
    std::vector<Optiebeschrijving> opties;
    std::vector<Opdrachtbeschrijving> opdrachten;  ///< below it
};

/// What a value is follows from the first words of its explanation ("Map met …"), and its choices
/// from the name of its type ("tekst|json").
Opdrachtbeschrijving beschrijf(const CLI::App& opdracht);

}  // namespace maatlat
