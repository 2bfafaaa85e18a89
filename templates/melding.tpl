{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<p class="error" role="alert">{{MELDING}}{{#MET_KENMERK}} Nummer: {{KENMERK}}{{/MET_KENMERK}}</p>
