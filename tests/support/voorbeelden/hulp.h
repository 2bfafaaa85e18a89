// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/hulp/hulp_paginas.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of the manual.
namespace maatlat::test {

/// Two parts with a text, a picture and a heading in a section of one.
inline const Handleiding& voorbeeldhandleiding() {
    using Soort = Handleidingblok::Soort;
    static const Handleiding kHandleiding = [] {
        Handleiding uit;
        Handleidingsectie inleiding{"", "", {{Soort::tekst, "<p>Vooraf.</p>", "<p>Vooraf.</p>"}}};
        Handleidingsectie sectie{
            "Een score geven",
            "een-score-geven",
            {{Soort::tekst, "<p>Kies.</p>", "<p>Kies.</p>"},
             {Soort::beeld, "", "", "score.png", "Drie knoppen onder elkaar", 300, 200},
             {Soort::kop, "", "", "als-het-niet-lukt", "Als het niet lukt"}}};
        uit.delen = {{"eerste-keer", "Beginnen", "Voor iedereen", inleiding, {sectie}},
                     {"inspecteur", "Toetsen", "Voor inspecteurs", inleiding, {sectie}},
                     {"privacy", "Privacy", "Voor iedereen", inleiding, {sectie}}};
        return uit;
    }();
    return kHandleiding;
}

template <>
inline std::vector<HulpPagina> voorbeelden<HulpPagina>() {
    return {{&voorbeeldhandleiding(), true}, {nullptr, false}};
}

template <>
inline std::vector<HulpdeelPagina> voorbeelden<HulpdeelPagina>() {
    const Handleiding& van = voorbeeldhandleiding();
    return {{&van, &van.delen.at(1)}};
}

template <>
inline std::vector<HulpzoekPagina> voorbeelden<HulpzoekPagina>() {
    const Hulpvondst vondst{"/hulp/inspecteur#x",
                            "Toetsen",
                            {{"Een ", false}, {"score", true}},
                            {{"Kies een ", false}, {"score", true}}};
    return {{"score", {true, false, {vondst}}}, {"xyz", {true, false, {}}}, {"", {}}};
}

template <>
inline std::vector<HulpboekPagina> voorbeelden<HulpboekPagina>() {
    return {{&voorbeeldhandleiding()}, {nullptr}};
}

}  // namespace maatlat::test
