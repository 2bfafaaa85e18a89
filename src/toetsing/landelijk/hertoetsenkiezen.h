// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/landelijk/hertoetsregel.h"
#include "domain/toetsingskader.h"
#include "toetsing/werkplek.h"

/// Where hertoetsen come: a rule gives a list, the coördinator chooses from it, and all that were
/// chosen are opened in one go.
namespace maatlat {

/// Reads criteria/landelijk/hertoetsregels.yaml and keeps it with the work; once, at the start.
/// Without that file there are no rules. Throws Invoerfout.
void stelHertoetsregelsIn(Werkplek& werkplek, const std::filesystem::path& criteria);
const Hertoetsregels& hertoetsregels(Werkplek& werkplek);

/// What was chosen on the page. Zero and empty: what the rule proposes.
struct Hertoetskeuzevraag {
    std::string regel;  ///< id; empty: the first
    int aantal = 0;
    std::string criterium;
};

/// An organisation of the list.
struct Hertoetskandidaat {
    enum class Waar : unsigned char { erin, opDeGrens, netErbuiten, nietTeBeoordelen };
    Waar waar = Waar::erin;
    std::int64_t toets = 0;
    std::string organisatie;
    int rang = 0;  ///< 0: none
    int voldoende = 0;
    int beoordeeld = 0;      ///< of so many
    int afstand = 0;         ///< as Hertoetslijst
    std::string dag{};       ///< of a maatregel: its last day, ISO
    std::string bezwaar{};   ///< why no hertoets can be opened; empty: one can
    std::int64_t ander = 0;  ///< the toets that this is about: where to go; 0: none
};

struct Hertoetskeuzeblad {
    std::string onderzoekNaam;
    std::shared_ptr<const Toetsingskader> kader;
    Hertoetsregel regel;  ///< with the number or criterium that was asked for
    int vast = 0;         ///< adopted or published toetsen: what the list is about
    int toetsen = 0;      ///< in the onderzoek
    int nogTeKiezen = 0;  ///< of those on the line
    bool teWeinig = false;
    int erin = 0;    ///< how many are in, on all pages
    int grens = -1;  ///< most voldoende of those that are in, on all pages; -1: nobody is
    std::vector<Hertoetskandidaat> kandidaten;  ///< of this page: in, on the line, just outside,
                                                ///< not to be judged
    Bladen bladen;
    std::string streef;  ///< the proposed day, ISO
    std::string waar;    ///< name of the onderzoek in which they come; empty: none can be opened
};

/// Counts what stands vast alone, whoever asks. Throws Geweigerd, Onvindbaar; Veldfouten
/// ("aantal", "criterium") for what does not fit the rule.
Hertoetskeuzeblad leesHertoetskeuze(Werkplek& werkplek, const Persoon& persoon,
                                    const std::string& onderzoek, const Hertoetskeuzevraag& vraag,
                                    int blad);

/// Opens a hertoets of each of these toetsen of the onderzoek, or of none. Returns how many. Throws
/// Veldfouten ("toets" when nothing was chosen, and for each that cannot with its organisation and
/// why; "streef").
int openGekozenHertoetsen(Werkplek& werkplek, const Handeling& handeling,
                          const std::string& onderzoek, const std::vector<std::int64_t>& toetsen,
                          const std::string& streef);

}  // namespace maatlat
