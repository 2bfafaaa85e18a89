// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "toetsing/mensen/aanmelden.h"
#include "web/aanvraag.h"
#include "web/http/behandelaar.h"
#include "web/router.h"

namespace maatlat::web {

/// The application without a network: from a request to an answer. Here, and only here, is decided
/// whether a request may reach its handler, and what becomes of an error. For many threads at once.
///
/// Every POST must come from a page of ours (`Verzoek::eigenHerkomst`), also the login itself; who
/// is logged in shows with the token of the form (`zegel`) that the form was made for this session.
class Toepassing final : public Behandelaar {
  public:
    Toepassing(Omgeving omgeving, Routes routes);

    Antwoord behandel(const Verzoek& verzoek, Spoor& spoor) override;
    Bestanden bestandenBij(const Verzoek& verzoek) override;
    bool kent(const Verzoek& verzoek) override;
    Antwoord weiger(const Verzoek& verzoek, int status, const std::string& melding,
                    Spoor& spoor) override;
    Antwoord mislukt(const Verzoek& verzoek, Spoor& spoor) override;

  private:
    Antwoord verwerk(const Verzoek& verzoek, std::optional<Aanmelding>& wie, Spoor& spoor);
    Antwoord voorProgramma(const Router::Treffer& treffer, const Verzoek& verzoek, Spoor& spoor);
    Antwoord foutantwoord(const Verzoek& verzoek, const std::optional<Aanmelding>& wie,
                          Spoor& spoor);

    Omgeving omgeving_;
    Router router_;
};

}  // namespace maatlat::web
