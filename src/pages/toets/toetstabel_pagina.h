// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"
#include "pages/raam.h"
#include "pages/toets/toets_pagina.h"
#include "pages/toets/veldblok.h"

namespace maatlat {

/// A verwachting in the table of all of them.
struct Tabelrij {
    std::string code;
    std::string tekst;  ///< its first words
    std::string pad;    ///< its place on the page of its criterium
    Teken teken;        ///< of its score, to see at a glance and on paper
    Veldblok score;
    std::string richting;  ///< style class: "voldoende", "onvoldoende", "neutraal"; empty: nothing
    std::string wijst;     ///< the same in words: "wijst op voldoende"
    std::string telling;   ///< "drie steunen voldoende, één is neutraal; één uit dossiers"
    std::string tegen;     ///< what speaks against the score; empty: nothing
    bool gemotiveerd = false;
    std::string motiveringPad;
    std::vector<std::string> hiaten;
    std::string door;  ///< who gave the score; empty: it has none
    std::string op;
    std::string aan{};          ///< to whom it is assigned; empty: to nobody
    std::string aanHoe{};       ///< "door Inspecteur B op …", or why that person cannot any more
    std::string aanPad{};       ///< to the history of that
    bool vervallen = false;     ///< … that is so
    bool teKiezen = false;      ///< can be assigned
    bool gekozen = false;       ///< ticked before something was wrong
    std::string overgenomen{};  ///< from where its score came along; empty: it did not
    std::string opmerkingenPad{};  ///< empty: this toets has none
    int opmerkingen = 0;

    void beschrijf(Vulling& uit) const;
};

/// A criterium with its rows; without a code when they stand in another order.
struct Tabelgroep {
    std::string code;
    std::string tekst;
    std::string pad;
    Teken oordeel;
    bool teKiezen = false;
    bool gekozen = false;
    std::vector<Tabelrij> rijen;

    void beschrijf(Vulling& uit) const;
};

/// All verwachtingen of a toets in one table. Template toetstabel.tpl.
struct ToetstabelPagina {
    static constexpr const char* kSjabloon = "toetstabel.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::toetstabel;

    std::string pad;        ///< of this page, with all rows
    std::string keuze;      ///< what is shown, to come back to
    std::string nietNu;     ///< why nothing can be changed; empty when it can
    std::string veldenpad;  ///< where the scores post to; empty when nothing can be changed
    std::vector<Keuzelijst> keuzes;
    std::string getoond;  ///< "7 van de 24 verwachtingen"
    std::vector<Verdelingsdeel> verdeling;
    std::vector<Optie> team;  ///< to assign to; empty: that cannot be done here, now
    std::vector<Veldfouten::Fout> fouten;
    std::vector<Tabelgroep> groepen;
    Verwijzing opmerkingen;  ///< without a path: there are none in this toets
    Verwijzing terug;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
