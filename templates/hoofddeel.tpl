{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{HOOFDDEEL_HTML:none}}
{{>PAGINAVOET}}
