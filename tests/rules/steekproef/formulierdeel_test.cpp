// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/formulierdeel.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace maatlat {
namespace {

Dossiervraag vraag(const std::string& code, const std::string& verwachting = "") {
    Dossiervraag uit;
    uit.code = code;
    uit.verwachting = verwachting;
    return uit;
}

/// Two dates, a term between them for 1.1, one that hangs on a question for 1.2, and one for 1.3.
Dossierformulier deelformulier() {
    Dossierformulier uit;
    uit.hash = "hash";
    uit.vragen = {vraag("melding"), vraag("triage"), vraag("op-tijd", "1.1"), vraag("kind", "1.3"),
                  vraag("gesprek", "1.2")};
    uit.vragen[1].nietVoor = "melding";
    uit.vragen[2].termijn = Termijnregel{"melding", "triage", {}};
    uit.vragen[4].geldtAls = Geldigheid{"kind", {"ja"}};
    return uit;
}

std::vector<std::string> codes(const Dossierformulier& van) {
    std::vector<std::string> uit;
    for (const Dossiervraag& een : van.vragen)
        uit.push_back(een.code);
    return uit;
}

TEST(Formulierdeel, HoldsWhatIsAskedAndWhatThatLeansOnInTheOrderOfTheForm) {
    using Codes = std::vector<std::string>;
    EXPECT_EQ(codes(deelVoor(deelformulier(), "1.1")), (Codes{"melding", "triage", "op-tijd"}));
    EXPECT_EQ(codes(deelVoor(deelformulier(), "1.2")), (Codes{"kind", "gesprek"}));
    EXPECT_EQ(codes(deelVoor(deelformulier(), "1.3")), (Codes{"kind"}));
    EXPECT_EQ(codes(deelVoor(deelformulier(), "9.9")), Codes{});
    EXPECT_EQ(deelVoor(deelformulier(), "1.1").hash, "hash");
}

TEST(Formulierdeel, WhatItOnlyLeansOnDoesNotCount) {
    const Dossierformulier deel = deelVoor(deelformulier(), "1.2");
    EXPECT_FALSE(deel.vraag("kind")->telt());
    EXPECT_TRUE(deel.vraag("gesprek")->telt());
}

}  // namespace
}  // namespace maatlat
