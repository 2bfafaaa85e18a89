// SPDX-License-Identifier: EUPL-1.2
#include "store/schema.h"

#include <array>

#include "store/schema_versie1.h"
#include "store/schema_versie2.h"
#include "store/schema_versie3.h"

namespace maatlat {

namespace {

constexpr std::array kMigraties{Migratie{1, kSchemaVersie1}, Migratie{2, kSchemaVersie2},
                                Migratie{3, kSchemaVersie3}};

}  // namespace

std::span<const Migratie> schema() {
    return kMigraties;
}

}  // namespace maatlat
