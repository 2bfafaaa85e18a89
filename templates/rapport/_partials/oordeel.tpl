{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<span class="oordeel {{SOORT}}"><b>{{LETTER}}</b> {{NAAM}}</span>
