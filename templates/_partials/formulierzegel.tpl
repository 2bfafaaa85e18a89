{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<input type="hidden" name="zegel" value="{{ZEGEL}}">
<input type="hidden" name="handeling" value="{{HANDELING}}">
