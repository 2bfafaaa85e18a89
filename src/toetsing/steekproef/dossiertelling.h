// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/dossierformulier.h"
#include "domain/steekproef/dossierlezing.h"
#include "domain/steekproef/steekproef.h"
#include "domain/steekproef/termijnkalender.h"

namespace maatlat {

/// What a dossier adds to the counts of its steekproef. The same for what is counted now and for
/// what stays when its answers are erased, so that erasing never changes an outcome.

/// One dossier with all that was said of it. Points into the rows that it was made from.
struct Dossierstof {
    const Steekproefdossier* dossier = nullptr;
    const Dossierlezing* eerste = nullptr;  ///< null: not begun
    const Dossierlezing* tweede = nullptr;
    std::map<std::string_view, const Afspraak*> afspraken;  ///< by question

    bool gelezen() const { return eerste != nullptr && eerste->klaar; }
    bool dubbelGelezen() const { return gelezen() && tweede != nullptr && tweede->klaar; }
};

/// One for each dossier, in their order.
std::vector<Dossierstof> perDossier(const std::vector<Steekproefdossier>& dossiers,
                                    const std::vector<Dossierlezing>& lezingen,
                                    const std::vector<Afspraak>& afspraken);

/// The answers that count: per question what was agreed, else what the first reader said. Empty
/// until the first reader is klaar.
Vastlegging geldendeAntwoorden(const Dossierformulier& formulier, const Dossierstof& stof);

/// The questions that both readers must still talk about: they differ, nothing was agreed, and by
/// what was agreed before it the question applies. Codes in the order of the form; none until both
/// are klaar.
std::vector<std::string> openVerschillen(const Dossierformulier& formulier,
                                         const Dossierstof& stof);

/// What the dossiers of one steekproef are counted with: its form and peildatum, and what terms are
/// reckoned by.
struct Telwijze {
    const Dossierformulier& formulier;
    std::string peildatum;
    Termijnkalender kalender;
};

/// One row for each check that counts; none for a dossier that was not read, or that does not
/// count (reserve, vervangen).
std::vector<Bewaardetelling> tellingVan(const Telwijze& wijze, const Dossierstof& stof);

/// The checks of soort termijn whose last day may still move in this dossier, by code; none for a
/// dossier that was not read, or was not drawn.
std::vector<std::string> onzekereTermijnen(const Telwijze& wijze, const Dossierstof& stof);

/// What both readers made of each check before they talked; none unless both are klaar.
std::vector<Bewaardpaar> parenVan(const Telwijze& wijze, const Dossierstof& stof);

}  // namespace maatlat
