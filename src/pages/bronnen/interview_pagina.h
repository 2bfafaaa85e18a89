// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "domain/fouten.h"
#include "domain/toetsingskader.h"
#include "pages/pagina.h"

namespace maatlat {

/// What the lines of notes become, to check before they are saved. By
/// itself for our script, and a part of the page.
struct Notitietabel {
    static constexpr const char* kSjabloon = "_partials/notitietabel.tpl";

    struct Rij {
        int regel = 0;  ///< in the notes, from 1
        std::string tekst;
        std::vector<std::string> codes;
        Richting richting = Richting::neutraal;
        std::string fout;      ///< empty: can become a bevinding
        std::string als{};     ///< "bevinding 12 (ingetrokken)": that it became; empty: none yet
        std::string alspad{};  ///< where that is; empty: there never was such a bevinding
    };
    std::vector<Rij> regels;
    bool meer = false;  ///< there are more lines than can become bevindingen at once

    void beschrijf(Vulling& uit) const;
};

/// The notes at a bron: type on one side, the verwachtingen with their codes on the other.
struct InterviewPagina {
    static constexpr const char* kSjabloon = "interview.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::interviewVastleggen;

    std::string toetspad;  ///< "/toets/5"
    std::int64_t bron = 0;
    std::shared_ptr<const Toetsingskader> kader;
    std::string formulier;  ///< its key
    std::string notities;
    int versie = 0;         ///< of the notes that were saved
    std::string bericht;    ///< when the notes are a draft
    std::string stand{};    ///< who saved them last, or that nobody did
    std::string akkoord{};  ///< what becomes of an akkoord when they change; empty: there is none
    std::string verslagpad{};  ///< of the gespreksverslag; empty: the bron is no interview
    Notitietabel tabel;
    std::vector<Veldfouten::Fout> fouten;
    bool vraagtReden = false;  ///< something may say who a person is
    std::string privacyReden;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
