// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/dossierlezing.h"
#include "domain/steekproef/steekproef.h"
#include "domain/steekproef/termijnkalender.h"
#include "domain/toets/toetskop.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/steekproef/heropenen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Which reader this person is, or would be, of a dossier. Who saves first is the first; of a
/// dossier that is read twice (`dubbel`) somebody else is the second, and neither sees the other's
/// answers before both are klaar. Of a dossier that is read once, everybody in the team works on
/// the one reading.
struct Leesblad {
    Toetskop kop;
    Dossiersteekproef steekproef;
    std::shared_ptr<const Dossierformulier> formulier;
    Termijnkalender kalender;  ///< what its terms are reckoned by
    Steekproefdossier dossier;
    Dossierlezing lezing;  ///< of this person's side; version 0: nothing yet
    std::string wie;       ///< name of who saved that last; empty: nothing yet
    std::string nummer;    ///< of the real dossier; empty: not for this person, or not known
    Lezer lezer = Lezer::eerste;
    bool magInvullen = false;  ///< this person may change this reading, now
    std::string waaromNiet;    ///< why not: both readings are someone else's, erased, replaced, …
    bool magHeropenen = false;       ///< this person may give it back to both readers
    std::vector<Heropend> heropend;  ///< the times that it was, the oldest first
    bool blind = false;              ///< the other reading exists and is hidden
    std::optional<Formulierconcept> bewaard;
    std::string
        volgende;     ///< pseudonym of the next dossier that this person has to read; may be empty
    int gelezen = 0;  ///< dossiers of the steekproef that the first reader has done
    int totaal = 0;
    int plaats = 0;  ///< of this dossier among them, in the order of the draw; 0: not one of them
};
Leesblad leesLezing(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                    std::int64_t steekproef, const std::string& pseudoniem);

/// A reading as it was typed. Dates of the list that stand in the form count as answers when
/// `bevestigd` is "ja", or when they were answers before. Of each question the form fields are
/// `antwoord-<code>` (a word of dossierformulier.h, a choice, or what was typed for a date or
/// number) and for dates and numbers `anders-<code>` ("nvt", "nog-niet", "niet-vast-te-stellen";
/// goes before what was typed).
struct Leesinvoer {
    int versie = 0;
    Vastlegging velden;
    std::string toelichting;
    bool klaar = false;  ///< asks that every question that applies has an answer
    std::string privacyReden;
};
/// Saves it. Throws Veldfouten by the names of the fields (a date that does not exist, in the
/// future, or before what goes before it; no answer while klaar; "bevestigd": dates of the list
/// that are not confirmed while klaar), Privacymelding, Versieconflict, NietNu. Answers to
/// questions that do not apply are dropped.
void bewaarLezing(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  std::int64_t steekproef, const std::string& pseudoniem, const Leesinvoer& invoer);

/// Two readings beside each other, once both are klaar.
struct Overlegvraag {
    std::string code;
    std::string tekst;
    std::string eerste;  ///< answers as people read them: "14 maart 2026", "niet vast te stellen"
    std::string tweede;
    std::vector<std::pair<std::string, std::string>> keuzes;  ///< value and words, to agree on
    std::optional<Afspraak> afspraak;
};
struct Overlegblad {
    Toetskop kop;
    Dossiersteekproef steekproef;
    std::string pseudoniem;
    std::string eersteLezer;  ///< name
    std::string tweedeLezer;
    std::vector<Overlegvraag> verschillen;
    int gelijk = 0;  ///< answers that were the same at once
    bool magInvullen = false;
};
/// Throws NietNu while a reading is not klaar.
Overlegblad leesOverleg(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                        std::int64_t steekproef, const std::string& pseudoniem);

/// What was agreed on one question. Throws Veldfouten ("antwoord-<code>", "wie-<code>",
/// "reden-<code>": why is required), Privacymelding.
struct Afspraakinvoer {
    std::string vraag;
    std::string antwoord;
    std::string wie;  ///< word of Toegegeven
    std::string reden;
};
void legAfspraakVast(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t steekproef, const std::string& pseudoniem,
                     const std::vector<Afspraakinvoer>& afspraken, const std::string& privacyReden);

/// An answer as people read it: "ja", "niet vast te stellen", "14 maart 2026".
std::string antwoordInWoorden(const Dossiervraag& vraag, const std::string& antwoord);

}  // namespace maatlat
