export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  "public": {
    Tables: {
      "credit_history": {
        Row: {
          "amount": number;
          "balance_after": number;
          "created_at": string;
          "description": string;
          "id": number;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "model_name": string | null;
          "related_model_id": string | null;
          "related_photo_id": string | null;
          "related_style_id": string | null;
          "related_transaction_id": string | null;
          "type": Database["public"]["Enums"]["credit_type"];
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "amount": number;
          "balance_after": number;
          "created_at"?: string;
          "description": string;
          "id"?: never;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "model_name"?: string | null;
          "related_model_id"?: string | null;
          "related_photo_id"?: string | null;
          "related_style_id"?: string | null;
          "related_transaction_id"?: string | null;
          "type": Database["public"]["Enums"]["credit_type"];
          "user_id": string;
        };
        Update: {
          "amount"?: number;
          "balance_after"?: number;
          "created_at"?: string;
          "description"?: string;
          "id"?: never;
          "kind"?: Database["public"]["Enums"]["credit_kind"];
          "model_name"?: string | null;
          "related_model_id"?: string | null;
          "related_photo_id"?: string | null;
          "related_style_id"?: string | null;
          "related_transaction_id"?: string | null;
          "type"?: Database["public"]["Enums"]["credit_type"];
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "credit_history_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "users";
            referencedColumns: ["id"];
          },
        ];
      };
      "credit_packs": {
        Row: {
          "active": boolean;
          "credits": number;
          "currency": string;
          "id": string;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "position": number;
          "price": number;
        };
        ComputedFields: never;
        Insert: {
          "active"?: boolean;
          "credits": number;
          "currency"?: string;
          "id": string;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "position"?: number;
          "price": number;
        };
        Update: {
          "active"?: boolean;
          "credits"?: number;
          "currency"?: string;
          "id"?: string;
          "kind"?: Database["public"]["Enums"]["credit_kind"];
          "position"?: number;
          "price"?: number;
        };
        Relationships: [];
      };
      "generation_model_sizes": {
        Row: {
          "active": boolean;
          "cost_factor": number;
          "generation_model_id": string;
          "image_size": Database["public"]["Enums"]["image_size"];
          "price_usd": number;
        };
        ComputedFields: never;
        Insert: {
          "active"?: boolean;
          "cost_factor"?: number;
          "generation_model_id": string;
          "image_size": Database["public"]["Enums"]["image_size"];
          "price_usd": number;
        };
        Update: {
          "active"?: boolean;
          "cost_factor"?: number;
          "generation_model_id"?: string;
          "image_size"?: Database["public"]["Enums"]["image_size"];
          "price_usd"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "generation_model_sizes_generation_model_id_fkey";
            columns: ["generation_model_id"];
            isOneToOne: false;
            referencedRelation: "generation_models";
            referencedColumns: ["id"];
          },
        ];
      };
      "generation_models": {
        Row: {
          "aspect_ratios": (Database["public"]["Enums"]["aspect_ratio"])[];
          "enabled": boolean;
          "id": string;
          "is_default": boolean;
          "max_reference_images": number;
          "name": string;
          "retires_on": string | null;
        };
        ComputedFields: never;
        Insert: {
          "aspect_ratios": (Database["public"]["Enums"]["aspect_ratio"])[];
          "enabled"?: boolean;
          "id": string;
          "is_default"?: boolean;
          "max_reference_images": number;
          "name": string;
          "retires_on"?: string | null;
        };
        Update: {
          "aspect_ratios"?: (Database["public"]["Enums"]["aspect_ratio"])[];
          "enabled"?: boolean;
          "id"?: string;
          "is_default"?: boolean;
          "max_reference_images"?: number;
          "name"?: string;
          "retires_on"?: string | null;
        };
        Relationships: [];
      };
      "model_references": {
        Row: {
          "face": NonNullable<Json>;
          "image_url": string;
          "model_id": string;
          "position": number;
          "quality": number;
          "reference_set": number;
          "training_image_id": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "face": NonNullable<Json>;
          "image_url": string;
          "model_id": string;
          "position": number;
          "quality": number;
          "reference_set": number;
          "training_image_id": string;
          "user_id": string;
        };
        Update: {
          "face"?: NonNullable<Json>;
          "image_url"?: string;
          "model_id"?: string;
          "position"?: number;
          "quality"?: number;
          "reference_set"?: number;
          "training_image_id"?: string;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "model_references_model_id_user_id_fkey";
            columns: ["model_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "models";
            referencedColumns: ["id", "user_id"];
          },
          {
            foreignKeyName: "model_references_training_image_id_fkey";
            columns: ["training_image_id"];
            isOneToOne: false;
            referencedRelation: "model_training_images";
            referencedColumns: ["id"];
          },
        ];
      };
      "model_training_images": {
        Row: {
          "advice": (Database["public"]["Enums"]["failure_code"])[];
          "created_at": string;
          "face_box": Json | null;
          "failure_code": Database["public"]["Enums"]["failure_code"] | null;
          "file_name": string;
          "file_size": number;
          "id": string;
          "image_order": number;
          "image_url": string;
          "model_id": string;
          "quality": number | null;
          "trained_at": string | null;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "advice"?: (Database["public"]["Enums"]["failure_code"])[];
          "created_at"?: string;
          "face_box"?: Json | null;
          "failure_code"?: Database["public"]["Enums"]["failure_code"] | null;
          "file_name": string;
          "file_size": number;
          "id"?: string;
          "image_order": number;
          "image_url": string;
          "model_id": string;
          "quality"?: number | null;
          "trained_at"?: string | null;
          "user_id"?: string;
        };
        Update: {
          "advice"?: (Database["public"]["Enums"]["failure_code"])[];
          "created_at"?: string;
          "face_box"?: Json | null;
          "failure_code"?: Database["public"]["Enums"]["failure_code"] | null;
          "file_name"?: string;
          "file_size"?: number;
          "id"?: string;
          "image_order"?: number;
          "image_url"?: string;
          "model_id"?: string;
          "quality"?: number | null;
          "trained_at"?: string | null;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "model_training_images_model_id_user_id_fkey";
            columns: ["model_id", "user_id"];
            isOneToOne: false;
            referencedRelation: "models";
            referencedColumns: ["id", "user_id"];
          },
        ];
      };
      "models": {
        Row: {
          "consent_version": number | null;
          "consented_at": string | null;
          "created_at": string;
          "failure_code": Database["public"]["Enums"]["failure_code"] | null;
          "gender": Database["public"]["Enums"]["gender"];
          "id": string;
          "images_count": number;
          "is_retraining": boolean;
          "kept_at": string | null;
          "name": string;
          "preview_image_url": string | null;
          "reference_set": number;
          "status": Database["public"]["Enums"]["model_status"];
          "training_credits_used": number;
          "training_ends_at": string | null;
          "training_started_at": string | null;
          "updated_at": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "consent_version"?: number | null;
          "consented_at"?: string | null;
          "created_at"?: string;
          "failure_code"?: Database["public"]["Enums"]["failure_code"] | null;
          "gender": Database["public"]["Enums"]["gender"];
          "id"?: string;
          "images_count"?: number;
          "is_retraining"?: boolean;
          "kept_at"?: string | null;
          "name": string;
          "preview_image_url"?: string | null;
          "reference_set"?: number;
          "status"?: Database["public"]["Enums"]["model_status"];
          "training_credits_used"?: number;
          "training_ends_at"?: string | null;
          "training_started_at"?: string | null;
          "updated_at"?: string;
          "user_id"?: string;
        };
        Update: {
          "consent_version"?: number | null;
          "consented_at"?: string | null;
          "created_at"?: string;
          "failure_code"?: Database["public"]["Enums"]["failure_code"] | null;
          "gender"?: Database["public"]["Enums"]["gender"];
          "id"?: string;
          "images_count"?: number;
          "is_retraining"?: boolean;
          "kept_at"?: string | null;
          "name"?: string;
          "preview_image_url"?: string | null;
          "reference_set"?: number;
          "status"?: Database["public"]["Enums"]["model_status"];
          "training_credits_used"?: number;
          "training_ends_at"?: string | null;
          "training_started_at"?: string | null;
          "updated_at"?: string;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "models_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "users";
            referencedColumns: ["id"];
          },
        ];
      };
      "notice_choices": {
        Row: {
          "mail": boolean;
          "picture": boolean;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "mail"?: boolean;
          "picture"?: boolean;
          "user_id": string;
        };
        Update: {
          "mail"?: boolean;
          "picture"?: boolean;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "notice_choices_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: true;
            referencedRelation: "users";
            referencedColumns: ["id"];
          },
        ];
      };
      "payments": {
        Row: {
          "amount": number;
          "created_at": string;
          "credits": number;
          "currency": string;
          "id": string;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "look_at": string | null;
          "looks": number;
          "pack_id": string;
          "paid_amount": number | null;
          "paid_at": string | null;
          "payment_intent_id": string | null;
          "problem": string | null;
          "resolved_at": string | null;
          "session_id": string | null;
          "starts_at_once_at": string;
          "status": Database["public"]["Enums"]["payment_status"];
          "user_id": string | null;
          "withdrawn": number;
        };
        ComputedFields: never;
        Insert: {
          "amount": number;
          "created_at"?: string;
          "credits": number;
          "currency": string;
          "id": string;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "look_at"?: string | null;
          "looks"?: number;
          "pack_id": string;
          "paid_amount"?: number | null;
          "paid_at"?: string | null;
          "payment_intent_id"?: string | null;
          "problem"?: string | null;
          "resolved_at"?: string | null;
          "session_id"?: string | null;
          "starts_at_once_at": string;
          "status"?: Database["public"]["Enums"]["payment_status"];
          "user_id"?: string | null;
          "withdrawn"?: number;
        };
        Update: {
          "amount"?: number;
          "created_at"?: string;
          "credits"?: number;
          "currency"?: string;
          "id"?: string;
          "kind"?: Database["public"]["Enums"]["credit_kind"];
          "look_at"?: string | null;
          "looks"?: number;
          "pack_id"?: string;
          "paid_amount"?: number | null;
          "paid_at"?: string | null;
          "payment_intent_id"?: string | null;
          "problem"?: string | null;
          "resolved_at"?: string | null;
          "session_id"?: string | null;
          "starts_at_once_at"?: string;
          "status"?: Database["public"]["Enums"]["payment_status"];
          "user_id"?: string | null;
          "withdrawn"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "payments_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "users";
            referencedColumns: ["id"];
          },
        ];
      };
      "photo_generation_batches": {
        Row: {
          "aspect_ratio": Database["public"]["Enums"]["aspect_ratio"];
          "backgrounds": NonNullable<Json>;
          "completed_at": string | null;
          "created_at": string;
          "credits_used": number;
          "deadline_at": string;
          "edits": NonNullable<Json>;
          "failed_count": number;
          "generation_model_id": string;
          "glasses": Database["public"]["Enums"]["glasses"];
          "hair_color": Database["public"]["Enums"]["hair_color"];
          "hair_style": Database["public"]["Enums"]["hair_style"];
          "id": string;
          "image_size": Database["public"]["Enums"]["image_size"];
          "model_id": string | null;
          "outfit": Database["public"]["Enums"]["outfit"];
          "reference_set": number | null;
          "source_photo_id": string | null;
          "status": Database["public"]["Enums"]["batch_status"];
          "styles": NonNullable<Json>;
          "total_images_generated": number;
          "total_images_requested": number;
          "user_id": string;
          "wish": string | null;
        };
        ComputedFields: never;
        Insert: {
          "aspect_ratio"?: Database["public"]["Enums"]["aspect_ratio"];
          "backgrounds"?: NonNullable<Json>;
          "completed_at"?: string | null;
          "created_at"?: string;
          "credits_used"?: number;
          "deadline_at": string;
          "edits"?: NonNullable<Json>;
          "failed_count"?: number;
          "generation_model_id": string;
          "glasses"?: Database["public"]["Enums"]["glasses"];
          "hair_color"?: Database["public"]["Enums"]["hair_color"];
          "hair_style"?: Database["public"]["Enums"]["hair_style"];
          "id": string;
          "image_size"?: Database["public"]["Enums"]["image_size"];
          "model_id"?: string | null;
          "outfit"?: Database["public"]["Enums"]["outfit"];
          "reference_set"?: number | null;
          "source_photo_id"?: string | null;
          "status"?: Database["public"]["Enums"]["batch_status"];
          "styles"?: NonNullable<Json>;
          "total_images_generated"?: number;
          "total_images_requested": number;
          "user_id": string;
          "wish"?: string | null;
        };
        Update: {
          "aspect_ratio"?: Database["public"]["Enums"]["aspect_ratio"];
          "backgrounds"?: NonNullable<Json>;
          "completed_at"?: string | null;
          "created_at"?: string;
          "credits_used"?: number;
          "deadline_at"?: string;
          "edits"?: NonNullable<Json>;
          "failed_count"?: number;
          "generation_model_id"?: string;
          "glasses"?: Database["public"]["Enums"]["glasses"];
          "hair_color"?: Database["public"]["Enums"]["hair_color"];
          "hair_style"?: Database["public"]["Enums"]["hair_style"];
          "id"?: string;
          "image_size"?: Database["public"]["Enums"]["image_size"];
          "model_id"?: string | null;
          "outfit"?: Database["public"]["Enums"]["outfit"];
          "reference_set"?: number | null;
          "source_photo_id"?: string | null;
          "status"?: Database["public"]["Enums"]["batch_status"];
          "styles"?: NonNullable<Json>;
          "total_images_generated"?: number;
          "total_images_requested"?: number;
          "user_id"?: string;
          "wish"?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "photo_generation_batches_generation_model_id_fkey";
            columns: ["generation_model_id"];
            isOneToOne: false;
            referencedRelation: "generation_models";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "photo_generation_batches_generation_model_id_image_size_fkey";
            columns: ["generation_model_id", "image_size"];
            isOneToOne: false;
            referencedRelation: "generation_model_sizes";
            referencedColumns: ["generation_model_id", "image_size"];
          },
          {
            foreignKeyName: "photo_generation_batches_model_id_fkey";
            columns: ["model_id"];
            isOneToOne: false;
            referencedRelation: "models";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "photo_generation_batches_source_photo_id_fkey";
            columns: ["source_photo_id"];
            isOneToOne: false;
            referencedRelation: "photos";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "photo_generation_batches_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "users";
            referencedColumns: ["id"];
          },
        ];
      };
      "photos": {
        Row: {
          "aspect_ratio": Database["public"]["Enums"]["aspect_ratio"];
          "attempts": number;
          "backgrounds": NonNullable<Json>;
          "completed_at": string | null;
          "created_at": string;
          "credits_used": number;
          "download_count": number;
          "edits": NonNullable<Json>;
          "failure_code": Database["public"]["Enums"]["failure_code"] | null;
          "free_retry": Database["public"]["Enums"]["free_retry"] | null;
          "free_retry_at": string | null;
          "generation_batch_id": string;
          "generation_model_id": string | null;
          "glasses": Database["public"]["Enums"]["glasses"];
          "hair_color": Database["public"]["Enums"]["hair_color"];
          "hair_style": Database["public"]["Enums"]["hair_style"];
          "height": number | null;
          "id": string;
          "image_size": Database["public"]["Enums"]["image_size"];
          "is_favorite": boolean;
          "is_newest": boolean;
          "kept_at": string | null;
          "likeness": number | null;
          "model_id": string | null;
          "outfit": Database["public"]["Enums"]["outfit"];
          "parent_photo_id": string | null;
          "price": number;
          "reference_set": number | null;
          "retry_at": string | null;
          "root_photo_id": string | null;
          "started_at": string | null;
          "status": Database["public"]["Enums"]["photo_status"];
          "style_id": string;
          "style_version": number | null;
          "styles": NonNullable<Json>;
          "thumbnail_url": string | null;
          "url": string | null;
          "user_id": string;
          "variation": number;
          "variations": number;
          "versions": number;
          "width": number | null;
        };
        ComputedFields: never;
        Insert: {
          "aspect_ratio"?: Database["public"]["Enums"]["aspect_ratio"];
          "attempts"?: number;
          "backgrounds"?: NonNullable<Json>;
          "completed_at"?: string | null;
          "created_at"?: string;
          "credits_used"?: number;
          "download_count"?: number;
          "edits"?: NonNullable<Json>;
          "failure_code"?: Database["public"]["Enums"]["failure_code"] | null;
          "free_retry"?: Database["public"]["Enums"]["free_retry"] | null;
          "free_retry_at"?: string | null;
          "generation_batch_id": string;
          "generation_model_id"?: string | null;
          "glasses"?: Database["public"]["Enums"]["glasses"];
          "hair_color"?: Database["public"]["Enums"]["hair_color"];
          "hair_style"?: Database["public"]["Enums"]["hair_style"];
          "height"?: number | null;
          "id"?: string;
          "image_size"?: Database["public"]["Enums"]["image_size"];
          "is_favorite"?: boolean;
          "is_newest"?: boolean;
          "kept_at"?: string | null;
          "likeness"?: number | null;
          "model_id"?: string | null;
          "outfit"?: Database["public"]["Enums"]["outfit"];
          "parent_photo_id"?: string | null;
          "price": number;
          "reference_set"?: number | null;
          "retry_at"?: string | null;
          "root_photo_id"?: string | null;
          "started_at"?: string | null;
          "status"?: Database["public"]["Enums"]["photo_status"];
          "style_id": string;
          "style_version"?: number | null;
          "styles"?: NonNullable<Json>;
          "thumbnail_url"?: string | null;
          "url"?: string | null;
          "user_id": string;
          "variation": number;
          "variations"?: number;
          "versions"?: number;
          "width"?: number | null;
        };
        Update: {
          "aspect_ratio"?: Database["public"]["Enums"]["aspect_ratio"];
          "attempts"?: number;
          "backgrounds"?: NonNullable<Json>;
          "completed_at"?: string | null;
          "created_at"?: string;
          "credits_used"?: number;
          "download_count"?: number;
          "edits"?: NonNullable<Json>;
          "failure_code"?: Database["public"]["Enums"]["failure_code"] | null;
          "free_retry"?: Database["public"]["Enums"]["free_retry"] | null;
          "free_retry_at"?: string | null;
          "generation_batch_id"?: string;
          "generation_model_id"?: string | null;
          "glasses"?: Database["public"]["Enums"]["glasses"];
          "hair_color"?: Database["public"]["Enums"]["hair_color"];
          "hair_style"?: Database["public"]["Enums"]["hair_style"];
          "height"?: number | null;
          "id"?: string;
          "image_size"?: Database["public"]["Enums"]["image_size"];
          "is_favorite"?: boolean;
          "is_newest"?: boolean;
          "kept_at"?: string | null;
          "likeness"?: number | null;
          "model_id"?: string | null;
          "outfit"?: Database["public"]["Enums"]["outfit"];
          "parent_photo_id"?: string | null;
          "price"?: number;
          "reference_set"?: number | null;
          "retry_at"?: string | null;
          "root_photo_id"?: string | null;
          "started_at"?: string | null;
          "status"?: Database["public"]["Enums"]["photo_status"];
          "style_id"?: string;
          "style_version"?: number | null;
          "styles"?: NonNullable<Json>;
          "thumbnail_url"?: string | null;
          "url"?: string | null;
          "user_id"?: string;
          "variation"?: number;
          "variations"?: number;
          "versions"?: number;
          "width"?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "photos_generation_batch_id_fkey";
            columns: ["generation_batch_id"];
            isOneToOne: false;
            referencedRelation: "photo_generation_batches";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "photos_generation_model_id_fkey";
            columns: ["generation_model_id"];
            isOneToOne: false;
            referencedRelation: "generation_models";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "photos_model_id_fkey";
            columns: ["model_id"];
            isOneToOne: false;
            referencedRelation: "models";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "photos_parent_photo_id_fkey";
            columns: ["parent_photo_id"];
            isOneToOne: false;
            referencedRelation: "photos";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "photos_style_id_fkey";
            columns: ["style_id"];
            isOneToOne: false;
            referencedRelation: "styles";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "photos_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "users";
            referencedColumns: ["id"];
          },
        ];
      };
      "push_subscriptions": {
        Row: {
          "auth": string;
          "created_at": string;
          "endpoint": string;
          "id": string;
          "p256dh": string;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "auth": string;
          "created_at"?: string;
          "endpoint": string;
          "id"?: string;
          "p256dh": string;
          "user_id": string;
        };
        Update: {
          "auth"?: string;
          "created_at"?: string;
          "endpoint"?: string;
          "id"?: string;
          "p256dh"?: string;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "push_subscriptions_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: false;
            referencedRelation: "users";
            referencedColumns: ["id"];
          },
        ];
      };
      "retention_clocks": {
        Row: {
          "look_at": string;
          "photos": Database["public"]["Enums"]["retention_period"];
          "photos_from": string | null;
          "portraits": Database["public"]["Enums"]["retention_period"];
          "portraits_from": string | null;
          "user_id": string;
        };
        ComputedFields: never;
        Insert: {
          "look_at"?: string;
          "photos"?: Database["public"]["Enums"]["retention_period"];
          "photos_from"?: string | null;
          "portraits"?: Database["public"]["Enums"]["retention_period"];
          "portraits_from"?: string | null;
          "user_id": string;
        };
        Update: {
          "look_at"?: string;
          "photos"?: Database["public"]["Enums"]["retention_period"];
          "photos_from"?: string | null;
          "portraits"?: Database["public"]["Enums"]["retention_period"];
          "portraits_from"?: string | null;
          "user_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "retention_clocks_user_id_fkey";
            columns: ["user_id"];
            isOneToOne: true;
            referencedRelation: "users";
            referencedColumns: ["id"];
          },
        ];
      };
      "style_texts": {
        Row: {
          "keywords": (string)[];
          "locale": string;
          "name": string | null;
          "style_id": string;
        };
        ComputedFields: never;
        Insert: {
          "keywords"?: (string)[];
          "locale": string;
          "name"?: string | null;
          "style_id": string;
        };
        Update: {
          "keywords"?: (string)[];
          "locale"?: string;
          "name"?: string | null;
          "style_id"?: string;
        };
        Relationships: [
          {
            foreignKeyName: "style_texts_style_id_fkey";
            columns: ["style_id"];
            isOneToOne: false;
            referencedRelation: "styles";
            referencedColumns: ["id"];
          },
        ];
      };
      "styles": {
        Row: {
          "active": boolean;
          "card_2x_url": string | null;
          "card_url": string | null;
          "category": Database["public"]["Enums"]["style_category"];
          "created_at": string;
          "failure_code": Database["public"]["Enums"]["failure_code"] | null;
          "id": string;
          "image_url": string | null;
          "name": string;
          "owner_id": string | null;
          "position": number;
          "prompt": string | null;
          "status": Database["public"]["Enums"]["style_status"];
          "version": number;
        };
        ComputedFields: never;
        Insert: {
          "active"?: boolean;
          "card_2x_url"?: string | null;
          "card_url"?: string | null;
          "category": Database["public"]["Enums"]["style_category"];
          "created_at"?: string;
          "failure_code"?: Database["public"]["Enums"]["failure_code"] | null;
          "id": string;
          "image_url"?: string | null;
          "name": string;
          "owner_id"?: string | null;
          "position"?: number;
          "prompt"?: string | null;
          "status"?: Database["public"]["Enums"]["style_status"];
          "version"?: number;
        };
        Update: {
          "active"?: boolean;
          "card_2x_url"?: string | null;
          "card_url"?: string | null;
          "category"?: Database["public"]["Enums"]["style_category"];
          "created_at"?: string;
          "failure_code"?: Database["public"]["Enums"]["failure_code"] | null;
          "id"?: string;
          "image_url"?: string | null;
          "name"?: string;
          "owner_id"?: string | null;
          "position"?: number;
          "prompt"?: string | null;
          "status"?: Database["public"]["Enums"]["style_status"];
          "version"?: number;
        };
        Relationships: [
          {
            foreignKeyName: "styles_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "users";
            referencedColumns: ["id"];
          },
        ];
      };
      "users": {
        Row: {
          "avatar_path": string | null;
          "avatar_url": string | null;
          "created_at": string;
          "credits": number;
          "credits_held": number;
          "credits_owed": number;
          "email": string | null;
          "id": string;
          "locale": string;
          "name": string | null;
          "training_credits": number;
          "training_credits_held": number;
          "training_credits_owed": number;
          "updated_at": string;
        };
        ComputedFields: never;
        Insert: {
          "avatar_path"?: string | null;
          "avatar_url"?: string | null;
          "created_at"?: string;
          "credits"?: number;
          "credits_held"?: number;
          "credits_owed"?: number;
          "email"?: string | null;
          "id": string;
          "locale"?: string;
          "name"?: string | null;
          "training_credits"?: number;
          "training_credits_held"?: number;
          "training_credits_owed"?: number;
          "updated_at"?: string;
        };
        Update: {
          "avatar_path"?: string | null;
          "avatar_url"?: string | null;
          "created_at"?: string;
          "credits"?: number;
          "credits_held"?: number;
          "credits_owed"?: number;
          "email"?: string | null;
          "id"?: string;
          "locale"?: string;
          "name"?: string | null;
          "training_credits"?: number;
          "training_credits_held"?: number;
          "training_credits_owed"?: number;
          "updated_at"?: string;
        };
        Relationships: [];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      "add_own_style": {
        Args: { "id": string; "name": string; "upload_path": string };
        Returns: {
          "active": boolean;
          "card_2x_url": string | null;
          "card_url": string | null;
          "category": Database["public"]["Enums"]["style_category"];
          "created_at": string;
          "failure_code": Database["public"]["Enums"]["failure_code"] | null;
          "id": string;
          "image_url": string | null;
          "name": string;
          "owner_id": string | null;
          "position": number;
          "prompt": string | null;
          "status": Database["public"]["Enums"]["style_status"];
          "version": number;
        };
        SetofOptions: {
          from: "*";
          to: "styles";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      "add_push_subscription": {
        Args: { "auth": string; "endpoint": string; "p256dh": string };
        Returns: string;
      };
      "begin_asking_stripe": { Args: Record<PropertyKey, never>; Returns: string };
      "begin_checkout": {
        Args: { "id": string; "pack_id": string; "starts_at_once": boolean };
        Returns: {
          "amount": number;
          "automatic_tax": boolean;
          "created_at": string;
          "credits": number;
          "currency": string;
          "email": string;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "pack": string;
          "payment_id": string;
          "session_id": string;
          "user_id": string;
        }[];
      };
      "cancel_generation_batch": {
        Args: { "batch_id": string };
        Returns: {
          "aspect_ratio": Database["public"]["Enums"]["aspect_ratio"];
          "backgrounds": NonNullable<Json>;
          "completed_at": string | null;
          "created_at": string;
          "credits_used": number;
          "deadline_at": string;
          "edits": NonNullable<Json>;
          "failed_count": number;
          "generation_model_id": string;
          "glasses": Database["public"]["Enums"]["glasses"];
          "hair_color": Database["public"]["Enums"]["hair_color"];
          "hair_style": Database["public"]["Enums"]["hair_style"];
          "id": string;
          "image_size": Database["public"]["Enums"]["image_size"];
          "model_id": string | null;
          "outfit": Database["public"]["Enums"]["outfit"];
          "reference_set": number | null;
          "source_photo_id": string | null;
          "status": Database["public"]["Enums"]["batch_status"];
          "styles": NonNullable<Json>;
          "total_images_generated": number;
          "total_images_requested": number;
          "user_id": string;
          "wish": string | null;
        };
        SetofOptions: {
          from: "*";
          to: "photo_generation_batches";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      "claim_likeness": {
        Args: { "limit": number };
        Returns: {
          "attempt": number;
          "image_path": string;
          "lease_token": string;
          "photo_id": string;
          "refs": Json;
          "thumbnail_path": string;
        }[];
      };
      "claim_notices": {
        Args: { "limit": number };
        Returns: {
          "attempt": number;
          "content": Json;
          "id": string;
          "kind": Database["public"]["Enums"]["notice_kind"];
          "lease_token": string;
          "locale": string;
          "mail": Json;
          "push": Json;
        }[];
      };
      "claim_payments": {
        Args: { "limit": number };
        Returns: {
          "payment_id": string;
          "payment_intent_id": string;
          "session_id": string;
          "status": Database["public"]["Enums"]["payment_status"];
        }[];
      };
      "claim_photos": {
        Args: { "limit": number };
        Returns: {
          "attempt": number;
          "batch_id": string;
          "edits": Json;
          "gender": Database["public"]["Enums"]["gender"];
          "generation_model_id": string;
          "lease_token": string;
          "object_path": string;
          "options": Json;
          "photo_id": string;
          "refusals": number;
          "source_image": string;
          "start_at": string;
          "style_id": string;
          "style_image": string;
          "style_prompt": string;
          "training_images": (string)[];
          "user_id": string;
          "variation": number;
          "wish": string;
        }[];
      };
      "claim_share_copies": {
        Args: { "limit": number };
        Returns: {
          "attempt": number;
          "copy_path": string;
          "image_path": string;
          "lease_token": string;
          "share_photo_id": string;
        }[];
      };
      "claim_storage_removals": {
        Args: { "limit": number };
        Returns: {
          "bucket_id": string;
          "id": string;
          "lease_token": string;
          "name": string;
        }[];
      };
      "claim_styles": {
        Args: { "limit": number };
        Returns: {
          "attempt": number;
          "lease_token": string;
          "object_path": string;
          "style_id": string;
          "upload_path": string;
        }[];
      };
      "claim_training": {
        Args: { "limit": number };
        Returns: {
          "attempt": number;
          "images": Json;
          "lease_token": string;
          "model_id": string;
          "preview_path": string;
          "reference_path": string;
          "user_id": string;
        }[];
      };
      "complete_notice": { Args: { "id": string; "lease_token": string }; Returns: boolean };
      "complete_photo": {
        Args: {
          "extension": string;
          "height": number;
          "lease_token": string;
          "photo_id": string;
          "width": number;
        };
        Returns: boolean;
      };
      "complete_photos": { Args: { "photos": Json }; Returns: (string)[] };
      "complete_share_copy": {
        Args: {
          "height": number;
          "lease_token": string;
          "share_photo_id": string;
          "width": number;
        };
        Returns: boolean;
      };
      "complete_style": { Args: { "lease_token": string; "style_id": string }; Returns: boolean };
      "complete_training": {
        Args: { "lease_token": string; "model_id": string; "preview_url": string };
        Returns: boolean;
      };
      "continue_training": {
        Args: { "lease_token": string; "model_id": string };
        Returns: boolean;
      };
      "create_generation_batch": {
        Args: {
          "aspect_ratio"?: Database["public"]["Enums"]["aspect_ratio"];
          "backgrounds"?: (Database["public"]["Enums"]["background"])[];
          "glasses"?: Database["public"]["Enums"]["glasses"];
          "hair_color"?: Database["public"]["Enums"]["hair_color"];
          "hair_style"?: Database["public"]["Enums"]["hair_style"];
          "id": string;
          "image_size"?: Database["public"]["Enums"]["image_size"];
          "model_id": string;
          "outfit"?: Database["public"]["Enums"]["outfit"];
          "style_ids": (string)[];
          "styles"?: (Database["public"]["Enums"]["look"])[];
          "variations"?: number;
          "wait_until_open"?: boolean;
          "wish"?: string;
        };
        Returns: {
          "aspect_ratio": Database["public"]["Enums"]["aspect_ratio"];
          "backgrounds": NonNullable<Json>;
          "completed_at": string | null;
          "created_at": string;
          "credits_used": number;
          "deadline_at": string;
          "edits": NonNullable<Json>;
          "failed_count": number;
          "generation_model_id": string;
          "glasses": Database["public"]["Enums"]["glasses"];
          "hair_color": Database["public"]["Enums"]["hair_color"];
          "hair_style": Database["public"]["Enums"]["hair_style"];
          "id": string;
          "image_size": Database["public"]["Enums"]["image_size"];
          "model_id": string | null;
          "outfit": Database["public"]["Enums"]["outfit"];
          "reference_set": number | null;
          "source_photo_id": string | null;
          "status": Database["public"]["Enums"]["batch_status"];
          "styles": NonNullable<Json>;
          "total_images_generated": number;
          "total_images_requested": number;
          "user_id": string;
          "wish": string | null;
        };
        SetofOptions: {
          from: "*";
          to: "photo_generation_batches";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      "create_share": {
        Args: { "days"?: number; "id": string; "photo_ids": (string)[] };
        Returns: string;
      };
      "credit_history_by_order": {
        Args: {
          "before"?: number;
          "kinds"?: (Database["public"]["Enums"]["credit_kind"])[];
          "page_size"?: number;
          "types"?: (Database["public"]["Enums"]["credit_type"])[];
        };
        Returns: {
          "amount": number;
          "balance_after": number;
          "created_at": string;
          "description": string;
          "id": string;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "last_id": number;
          "lines": number;
          "model_name": string;
          "photo_ids": (string)[];
          "related_transaction_id": string;
          "style_ids": (string)[];
          "type": Database["public"]["Enums"]["credit_type"];
        }[];
      };
      "credits_by_month": {
        Args: { "kind"?: Database["public"]["Enums"]["credit_kind"] };
        Returns: {
          "month": string;
          "received": number;
          "used": number;
        }[];
      };
      "delete_account": { Args: { "receipt_id"?: string }; Returns: string };
      "delete_model": { Args: { "model_id": string; "receipt_id"?: string }; Returns: string };
      "delete_own_style": { Args: { "style_id": string }; Returns: undefined };
      "delete_portraits": { Args: { "photo_ids": (string)[] }; Returns: string[] };
      "edit_photo": {
        Args: {
          "id": string;
          "kind": Database["public"]["Enums"]["edit_kind"];
          "photo_id": string;
          "value"?: string;
          "variations"?: number;
          "wait_until_open"?: boolean;
        };
        Returns: {
          "aspect_ratio": Database["public"]["Enums"]["aspect_ratio"];
          "backgrounds": NonNullable<Json>;
          "completed_at": string | null;
          "created_at": string;
          "credits_used": number;
          "deadline_at": string;
          "edits": NonNullable<Json>;
          "failed_count": number;
          "generation_model_id": string;
          "glasses": Database["public"]["Enums"]["glasses"];
          "hair_color": Database["public"]["Enums"]["hair_color"];
          "hair_style": Database["public"]["Enums"]["hair_style"];
          "id": string;
          "image_size": Database["public"]["Enums"]["image_size"];
          "model_id": string | null;
          "outfit": Database["public"]["Enums"]["outfit"];
          "reference_set": number | null;
          "source_photo_id": string | null;
          "status": Database["public"]["Enums"]["batch_status"];
          "styles": NonNullable<Json>;
          "total_images_generated": number;
          "total_images_requested": number;
          "user_id": string;
          "wish": string | null;
        };
        SetofOptions: {
          from: "*";
          to: "photo_generation_batches";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      "fail_notice": {
        Args: { "detail": string; "gone"?: boolean; "id": string; "lease_token": string };
        Returns: boolean;
      };
      "fail_photo": {
        Args: {
          "detail"?: string;
          "failure_code": Database["public"]["Enums"]["failure_code"];
          "lease_token": string;
          "photo_id": string;
        };
        Returns: boolean;
      };
      "fail_training": {
        Args: {
          "failure_code": Database["public"]["Enums"]["failure_code"];
          "image_failures"?: Json;
          "lease_token": string;
          "model_id": string;
        };
        Returns: boolean;
      };
      "finish_storage_removals": {
        Args: { "ids": (string)[]; "lease_token": string };
        Returns: number;
      };
      "health": { Args: Record<PropertyKey, never>; Returns: Json };
      "heart_share_photo": {
        Args: {
          "address"?: string;
          "hearted": boolean;
          "photo_id": string;
          "token": string;
          "visitor": string;
        };
        Returns: boolean;
      };
      "increment_download": { Args: { "photo_id": string }; Returns: number };
      "judge_training_image": {
        Args: { "image_id": string; "judgement": Json; "lease_token": string; "model_id": string };
        Returns: boolean;
      };
      "keep_checkout": { Args: { "payment_id": string; "session_id": string }; Returns: undefined };
      "keep_person": { Args: { "model_id": string }; Returns: undefined };
      "keep_portraits": { Args: { "photo_ids": (string)[] }; Returns: number };
      "latest_of_styles": {
        Args: { "model_id": string };
        Returns: {
          "photo_id": string;
          "style_id": string;
          "thumbnail_url": string;
        }[];
      };
      "leaving_people": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "leaves_at": string;
          "model_id": string;
        }[];
      };
      "leaving_photos": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "aspect_ratio": Database["public"]["Enums"]["aspect_ratio"];
          "attempts": number;
          "backgrounds": NonNullable<Json>;
          "completed_at": string | null;
          "created_at": string;
          "credits_used": number;
          "download_count": number;
          "edits": NonNullable<Json>;
          "failure_code": Database["public"]["Enums"]["failure_code"] | null;
          "free_retry": Database["public"]["Enums"]["free_retry"] | null;
          "free_retry_at": string | null;
          "generation_batch_id": string;
          "generation_model_id": string | null;
          "glasses": Database["public"]["Enums"]["glasses"];
          "hair_color": Database["public"]["Enums"]["hair_color"];
          "hair_style": Database["public"]["Enums"]["hair_style"];
          "height": number | null;
          "id": string;
          "image_size": Database["public"]["Enums"]["image_size"];
          "is_favorite": boolean;
          "is_newest": boolean;
          "kept_at": string | null;
          "likeness": number | null;
          "model_id": string | null;
          "outfit": Database["public"]["Enums"]["outfit"];
          "parent_photo_id": string | null;
          "price": number;
          "reference_set": number | null;
          "retry_at": string | null;
          "root_photo_id": string | null;
          "started_at": string | null;
          "status": Database["public"]["Enums"]["photo_status"];
          "style_id": string;
          "style_version": number | null;
          "styles": NonNullable<Json>;
          "thumbnail_url": string | null;
          "url": string | null;
          "user_id": string;
          "variation": number;
          "variations": number;
          "versions": number;
          "width": number | null;
        }[];
        SetofOptions: {
          from: "*";
          to: "photos";
          isOneToOne: false;
          isSetofReturn: true;
        };
      };
      "leaving_portraits": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "leaves_at": string;
          "photo_id": string;
          "total": number;
        }[];
      };
      "note_presence": { Args: Record<PropertyKey, never>; Returns: undefined };
      "notice_offers": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "mail": boolean;
          "push_key": string;
        }[];
      };
      "open_share": {
        Args: { "address"?: string; "token": string; "visitor"?: string };
        Returns: {
          "copy_path": string;
          "expires_at": string;
          "hearted": boolean;
          "height": number;
          "id": string;
          "width": number;
        }[];
      };
      "operator_account": {
        Args: { "user": string };
        Returns: {
          "created_at": string;
          "credits": number;
          "credits_held": number;
          "email": string;
          "is_operator": boolean;
          "last_sign_in_at": string;
          "open_portraits": number;
          "people": number;
          "portraits": number;
          "training_credits": number;
          "training_credits_held": number;
          "user_id": string;
        }[];
      };
      "operator_audit": {
        Args: { "before"?: number; "subject"?: string };
        Returns: {
          "action": string;
          "after": Json;
          "at": string;
          "before": Json;
          "id": number;
          "note": string;
          "operator_id": string;
          "request_id": string;
          "subject": string;
          "who": string;
        }[];
      };
      "operator_batches": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "asked": number;
          "attempts": number;
          "batch_id": string;
          "completed": number;
          "created_at": string;
          "deadline_at": string;
          "failed": number;
          "failure_codes": (Database["public"]["Enums"]["failure_code"])[];
          "generation_model_id": string;
          "in_work": number;
          "is_stuck": boolean;
          "user_id": string;
          "waiting": number;
          "waits_for_training": boolean;
        }[];
      };
      "operator_change_setting": {
        Args: { "name": string; "value": string; "was": string };
        Returns: undefined;
      };
      "operator_check_credits": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "credits": number;
          "credits_held": number;
          "held_total": number;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "ledger_total": number;
          "user_id": string;
        }[];
      };
      "operator_days": {
        Args: { "days"?: number };
        Returns: {
          "asked": number;
          "cancelled": number;
          "completed": number;
          "cost_usd": number;
          "credits_charged": number;
          "credits_given": number;
          "day": string;
          "failed": number;
          "wait_p50": number;
          "wait_p95": number;
        }[];
      };
      "operator_failure_examples": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "detail": string;
          "failure_code": Database["public"]["Enums"]["failure_code"];
          "last_told_at": string;
          "photos": number;
        }[];
      };
      "operator_gemini": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "asked_last_minute": number;
          "closed_until": string;
          "enabled": boolean;
          "generation_model_id": string;
          "in_work": number;
          "interval_ms": number;
          "is_busy": boolean;
          "is_default": boolean;
          "max_images_per_hour": number;
          "max_in_flight": number;
          "name": string;
          "paused_until": string;
          "price_usd": number;
          "retires_on": string;
          "stopped_until": string;
          "suspended_for": string;
          "waiting": number;
          "width": number;
        }[];
      };
      "operator_give_up_batch": { Args: { "batch_id": string }; Returns: undefined };
      "operator_give_up_training": { Args: { "model_id": string }; Returns: undefined };
      "operator_grant_credits": {
        Args: {
          "amount": number;
          "id": string;
          "kind"?: Database["public"]["Enums"]["credit_kind"];
          "note": string;
          "user_id": string;
        };
        Returns: number;
      };
      "operator_groups": {
        Args: { "days"?: number };
        Returns: {
          "asked": number;
          "cancelled": number;
          "completed": number;
          "cost_usd": number;
          "credits": number;
          "failed": number;
          "judged": number;
          "likeness": number;
          "topic": string;
          "value": string;
        }[];
      };
      "operator_health": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "oldest_due_photo_seconds": number;
          "open_photos": number;
          "open_removals": number;
          "open_trainings": number;
          "photos_in_work": number;
          "problems": (string)[];
          "warnings": (string)[];
        }[];
      };
      "operator_ledger": {
        Args: { "before"?: number; "user_id": string };
        Returns: {
          "amount": number;
          "balance_after": number;
          "created_at": string;
          "id": number;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "note": string;
          "type": Database["public"]["Enums"]["credit_type"];
        }[];
      };
      "operator_money": {
        Args: { "days"?: number };
        Returns: {
          "amount": number;
          "currency": string;
          "day": string;
          "net_usd": number;
          "payments": number;
          "withdrawn": number;
        }[];
      };
      "operator_order_styles": { Args: { "style_ids": (string)[] }; Returns: undefined };
      "operator_packs": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "active": boolean;
          "credits": number;
          "currency": string;
          "id": string;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "position": number;
          "price": number;
        }[];
      };
      "operator_pause_model": {
        Args: { "generation_model_id": string; "minutes": number };
        Returns: undefined;
      };
      "operator_put_pack": {
        Args: {
          "active": boolean;
          "credits": number;
          "currency": string;
          "id": string;
          "kind": Database["public"]["Enums"]["credit_kind"];
          "position": number;
          "price": number;
        };
        Returns: undefined;
      };
      "operator_put_style": {
        Args: {
          "active": boolean;
          "card_2x_url": string;
          "card_url": string;
          "category": Database["public"]["Enums"]["style_category"];
          "id": string;
          "image_url": string;
          "name": string;
          "prompt": string;
          "texts": Json;
        };
        Returns: undefined;
      };
      "operator_resume_model": { Args: { "generation_model_id": string }; Returns: undefined };
      "operator_retry_batch": { Args: { "batch_id": string }; Returns: undefined };
      "operator_retry_training": { Args: { "model_id": string }; Returns: undefined };
      "operator_set_default_model": { Args: { "generation_model_id": string }; Returns: undefined };
      "operator_set_style_active": {
        Args: { "active": boolean; "style_id": string };
        Returns: undefined;
      };
      "operator_settings": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "about": string;
          "name": string;
          "type": string;
          "value": string;
        }[];
      };
      "operator_styles": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "active": boolean;
          "category": Database["public"]["Enums"]["style_category"];
          "id": string;
          "name": string;
          "prompt": string;
          "texts": Json;
        }[];
      };
      "operator_trainings": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "attempts": number;
          "deadline_at": string;
          "held": number;
          "held_kind": Database["public"]["Enums"]["credit_kind"];
          "in_work": boolean;
          "is_stuck": boolean;
          "lost": number;
          "model_id": string;
          "not_before": string;
          "user_id": string;
        }[];
      };
      "order_references": {
        Args: { "image_ids": (string)[]; "model_id": string };
        Returns: undefined;
      };
      "order_training_images": {
        Args: { "image_ids": (string)[]; "model_id": string };
        Returns: undefined;
      };
      "pause_provider": {
        Args: {
          "closed"?: boolean;
          "generation_model_id": string;
          "requests_per_minute"?: number;
          "suspended_for"?: string;
          "until": string;
        };
        Returns: undefined;
      };
      "photo_advice": {
        Args: { "model_id": string };
        Returns: {
          "blocked_batches": number;
          "kind": Database["public"]["Enums"]["photo_advice_kind"];
          "likeness_with": number;
          "likeness_without": number;
          "portraits_with": number;
          "portraits_without": number;
          "training_image_id": string;
        }[];
      };
      "portraits_by_style": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "kept": number;
          "made": number;
          "style_id": string;
        }[];
      };
      "product_settings": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "consent_version": number;
          "credits_for_sale": boolean;
          "generation_cost": number;
          "generation_credits_may_train": boolean;
          "judge_likeness": boolean;
          "likeness_high": number;
          "likeness_line": number;
          "max_models": number;
          "max_open_images": number;
          "max_own_styles": number;
          "max_share_photos": number;
          "max_styles_per_batch": number;
          "max_training_photos": number;
          "operator_contact": string;
          "operator_name": string;
          "signup_credits": number;
          "signup_training_credits": number;
          "training_cost_per_image": number;
          "variations_per_style": number;
        }[];
      };
      "provider_pauses": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "closed_until": string;
          "generation_model_id": string;
          "paused_until": string;
          "suspended": boolean;
        }[];
      };
      "put_style": {
        Args: {
          "active": boolean;
          "card_2x_url": string;
          "card_url": string;
          "category": Database["public"]["Enums"]["style_category"];
          "id": string;
          "image_url": string;
          "name": string;
          "prompt": string;
          "texts": Json;
        };
        Returns: undefined;
      };
      "receipt": {
        Args: { "token": string };
        Returns: {
          "cached_until": string;
          "created_at": string;
          "expires_at": string;
          "finished_at": string;
          "kind": string;
          "kinds": Json;
        }[];
      };
      "receipt_lines": {
        Args: { "after"?: string; "token": string };
        Returns: {
          "file": string;
          "kind": string;
          "removed_at": string;
        }[];
      };
      "receipts": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "created_at": string;
          "expires_at": string;
          "files": number;
          "finished_at": string;
          "id": string;
          "kind": string;
          "removed": number;
          "token": string;
        }[];
      };
      "record_likeness": {
        Args: { "lease_token": string; "likeness"?: number; "photo_id": string };
        Returns: boolean;
      };
      "record_payment_event": {
        Args: {
          "asked": boolean;
          "created_at": string;
          "facts": Json;
          "id": string;
          "type": string;
        };
        Returns: boolean;
      };
      "refuse_photo": {
        Args: {
          "detail"?: string;
          "failure_code": Database["public"]["Enums"]["failure_code"];
          "lease_token": string;
          "omit"?: boolean;
          "photo_id": string;
          "tries"?: number;
        };
        Returns: string;
      };
      "refuse_style": {
        Args: {
          "failure_code": Database["public"]["Enums"]["failure_code"];
          "lease_token": string;
          "style_id": string;
        };
        Returns: boolean;
      };
      "rename_own_style": {
        Args: { "name": string; "style_id": string };
        Returns: {
          "active": boolean;
          "card_2x_url": string | null;
          "card_url": string | null;
          "category": Database["public"]["Enums"]["style_category"];
          "created_at": string;
          "failure_code": Database["public"]["Enums"]["failure_code"] | null;
          "id": string;
          "image_url": string | null;
          "name": string;
          "owner_id": string | null;
          "position": number;
          "prompt": string | null;
          "status": Database["public"]["Enums"]["style_status"];
          "version": number;
        };
        SetofOptions: {
          from: "*";
          to: "styles";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      "report_stripe": {
        Args: { "events_until"?: string; "for_sale": boolean; "problem"?: string };
        Returns: undefined;
      };
      "request_free_retry": {
        Args: { "photo_id": string };
        Returns: {
          "aspect_ratio": Database["public"]["Enums"]["aspect_ratio"];
          "attempts": number;
          "backgrounds": NonNullable<Json>;
          "completed_at": string | null;
          "created_at": string;
          "credits_used": number;
          "download_count": number;
          "edits": NonNullable<Json>;
          "failure_code": Database["public"]["Enums"]["failure_code"] | null;
          "free_retry": Database["public"]["Enums"]["free_retry"] | null;
          "free_retry_at": string | null;
          "generation_batch_id": string;
          "generation_model_id": string | null;
          "glasses": Database["public"]["Enums"]["glasses"];
          "hair_color": Database["public"]["Enums"]["hair_color"];
          "hair_style": Database["public"]["Enums"]["hair_style"];
          "height": number | null;
          "id": string;
          "image_size": Database["public"]["Enums"]["image_size"];
          "is_favorite": boolean;
          "is_newest": boolean;
          "kept_at": string | null;
          "likeness": number | null;
          "model_id": string | null;
          "outfit": Database["public"]["Enums"]["outfit"];
          "parent_photo_id": string | null;
          "price": number;
          "reference_set": number | null;
          "retry_at": string | null;
          "root_photo_id": string | null;
          "started_at": string | null;
          "status": Database["public"]["Enums"]["photo_status"];
          "style_id": string;
          "style_version": number | null;
          "styles": NonNullable<Json>;
          "thumbnail_url": string | null;
          "url": string | null;
          "user_id": string;
          "variation": number;
          "variations": number;
          "versions": number;
          "width": number | null;
        };
        SetofOptions: {
          from: "*";
          to: "photos";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      "reschedule_likeness": {
        Args: { "lease_token": string; "photo_id": string };
        Returns: string;
      };
      "reschedule_notice": {
        Args: { "delay_ms"?: number; "detail": string; "id": string; "lease_token": string };
        Returns: string;
      };
      "reschedule_photo": {
        Args: {
          "delay_ms"?: number;
          "detail"?: string;
          "failure_code": Database["public"]["Enums"]["failure_code"];
          "lease_token": string;
          "photo_id": string;
        };
        Returns: string;
      };
      "reschedule_share_copy": {
        Args: { "lease_token": string; "share_photo_id": string };
        Returns: string;
      };
      "reschedule_style": {
        Args: {
          "failure_code": Database["public"]["Enums"]["failure_code"];
          "lease_token": string;
          "style_id": string;
        };
        Returns: string;
      };
      "reschedule_training": {
        Args: {
          "failure_code": Database["public"]["Enums"]["failure_code"];
          "lease_token": string;
          "model_id": string;
        };
        Returns: string;
      };
      "retention_preview": {
        Args: {
          "photos": Database["public"]["Enums"]["retention_period"];
          "portraits": Database["public"]["Enums"]["retention_period"];
        };
        Returns: {
          "people_at": string;
          "people_count": number;
          "portraits_at": string;
          "portraits_count": number;
        }[];
      };
      "retry_failed_photos": {
        Args: { "batch_id": string; "wait_until_open"?: boolean };
        Returns: {
          "aspect_ratio": Database["public"]["Enums"]["aspect_ratio"];
          "backgrounds": NonNullable<Json>;
          "completed_at": string | null;
          "created_at": string;
          "credits_used": number;
          "deadline_at": string;
          "edits": NonNullable<Json>;
          "failed_count": number;
          "generation_model_id": string;
          "glasses": Database["public"]["Enums"]["glasses"];
          "hair_color": Database["public"]["Enums"]["hair_color"];
          "hair_style": Database["public"]["Enums"]["hair_style"];
          "id": string;
          "image_size": Database["public"]["Enums"]["image_size"];
          "model_id": string | null;
          "outfit": Database["public"]["Enums"]["outfit"];
          "reference_set": number | null;
          "source_photo_id": string | null;
          "status": Database["public"]["Enums"]["batch_status"];
          "styles": NonNullable<Json>;
          "total_images_generated": number;
          "total_images_requested": number;
          "user_id": string;
          "wish": string | null;
        };
        SetofOptions: {
          from: "*";
          to: "photo_generation_batches";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      "return_photo": {
        Args: {
          "delay_ms": number;
          "detail"?: string;
          "failure_code"?: Database["public"]["Enums"]["failure_code"];
          "lease_token": string;
          "photo_id": string;
        };
        Returns: boolean;
      };
      "revoke_share": { Args: { "id": string }; Returns: undefined };
      "set_retention": {
        Args: {
          "photos": Database["public"]["Enums"]["retention_period"];
          "portraits": Database["public"]["Enums"]["retention_period"];
        };
        Returns: undefined;
      };
      "settle_payment": { Args: { "event_id": string }; Returns: string };
      "shares": {
        Args: Record<PropertyKey, never>;
        Returns: {
          "created_at": string;
          "expires_at": string;
          "id": string;
          "photos": Json;
          "token": string;
        }[];
      };
      "start_training": {
        Args: { "model_id": string };
        Returns: {
          "consent_version": number | null;
          "consented_at": string | null;
          "created_at": string;
          "failure_code": Database["public"]["Enums"]["failure_code"] | null;
          "gender": Database["public"]["Enums"]["gender"];
          "id": string;
          "images_count": number;
          "is_retraining": boolean;
          "kept_at": string | null;
          "name": string;
          "preview_image_url": string | null;
          "reference_set": number;
          "status": Database["public"]["Enums"]["model_status"];
          "training_credits_used": number;
          "training_ends_at": string | null;
          "training_started_at": string | null;
          "updated_at": string;
          "user_id": string;
        };
        SetofOptions: {
          from: "*";
          to: "models";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      "stop_mail": { Args: { "token": string }; Returns: boolean };
      "tell_when_open": { Args: { "generation_model_id"?: string }; Returns: string };
      "wake_workers": { Args: Record<PropertyKey, never>; Returns: undefined };
    };
    Enums: {
      "aspect_ratio":
        | "1:1"
        | "3:4"
        | "4:3"
        | "2:3"
        | "3:2"
        | "4:5"
        | "5:4"
        | "9:16"
        | "16:9"
        | "21:9";
      "background":
        | "studio_white"
        | "studio_grey"
        | "studio_black"
        | "office"
        | "library"
        | "city"
        | "night_city"
        | "cafe"
        | "home"
        | "garden"
        | "forest"
        | "mountains"
        | "beach"
        | "desert"
        | "snow";
      "batch_status": "queued" | "processing" | "completed" | "partial" | "failed" | "cancelled";
      "credit_kind": "generation" | "training";
      "credit_type":
        | "signup"
        | "grant"
        | "adjustment"
        | "training"
        | "generation"
        | "purchase"
        | "reversal";
      "edit_kind":
        | "background"
        | "outfit"
        | "glasses"
        | "expression"
        | "light"
        | "words"
        | "larger";
      "expression": "slight_smile" | "broad_smile" | "laugh" | "calm" | "serious";
      "failure_code":
        | "blocked"
        | "no_image"
        | "rate_limited"
        | "quota_exhausted"
        | "provider_unavailable"
        | "provider_rejected"
        | "photo_missing"
        | "photo_unreadable"
        | "photo_too_small"
        | "photo_too_large"
        | "style_unavailable"
        | "storage_unavailable"
        | "deadline_exceeded"
        | "worker_lost"
        | "internal"
        | "service_suspended"
        | "too_demanding"
        | "no_face"
        | "several_faces"
        | "face_too_small"
        | "photo_blurred"
        | "photo_dark"
        | "photo_overexposed"
        | "another_person"
        | "duplicate_photo"
        | "eyes_hidden"
        | "face_turned"
        | "training_failed"
        | "source_missing"
        | "mostly_people";
      "free_retry": "waiting" | "done";
      "gender": "hombre" | "mujer";
      "glasses": "keep" | "none" | "reading" | "sunglasses" | "round" | "aviator";
      "hair_color":
        | "keep"
        | "black"
        | "dark_brown"
        | "brown"
        | "auburn"
        | "red"
        | "blonde"
        | "platinum"
        | "grey"
        | "white";
      "hair_style":
        | "keep"
        | "short"
        | "medium"
        | "long"
        | "straight"
        | "wavy"
        | "curly"
        | "tied_back"
        | "bun"
        | "slicked_back"
        | "shaved";
      "image_size": "1K" | "2K";
      "light": "soft" | "window" | "golden_hour" | "studio" | "dramatic";
      "look":
        | "natural"
        | "black_and_white"
        | "cinematic"
        | "film"
        | "vintage"
        | "editorial"
        | "pastel"
        | "dramatic"
        | "warm"
        | "cool";
      "model_status": "draft" | "training" | "ready" | "failed";
      "notice_kind": "portraits" | "training" | "opening";
      "outfit":
        | "keep"
        | "own"
        | "business_suit"
        | "blazer"
        | "shirt"
        | "smart_casual"
        | "roll_neck"
        | "t_shirt"
        | "knitwear"
        | "leather_jacket"
        | "evening_wear"
        | "sportswear"
        | "traditional";
      "payment_status":
        | "open"
        | "processing"
        | "paid"
        | "expired"
        | "failed"
        | "refused"
        | "unclaimed";
      "photo_advice_kind": "blocked" | "less_like";
      "photo_status": "queued" | "generating" | "completed" | "failed" | "cancelled";
      "retention_period": "seven_days" | "thirty_days" | "one_year" | "until_deleted";
      "style_category":
        | "studio"
        | "business"
        | "outdoors"
        | "city"
        | "cinematic"
        | "seasonal"
        | "artistic"
        | "own";
      "style_status": "preparing" | "ready" | "refused" | "deleted";
    };
    CompositeTypes: {
      "portrait_options": {
        "aspect_ratio": Database["public"]["Enums"]["aspect_ratio"] | null;
        "glasses": Database["public"]["Enums"]["glasses"] | null;
        "hair_color": Database["public"]["Enums"]["hair_color"] | null;
        "hair_style": Database["public"]["Enums"]["hair_style"] | null;
        "outfit": Database["public"]["Enums"]["outfit"] | null;
        "image_size": Database["public"]["Enums"]["image_size"] | null;
        "backgrounds": (Database["public"]["Enums"]["background"])[] | null;
        "styles": (Database["public"]["Enums"]["look"])[] | null;
      };
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof (
      & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
      & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"]
    )
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals } ? (
    & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    & DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"]
  )[TableName] extends {
    Row: infer R;
  } ? R
  : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R;
    } ? R
    : never
  : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends
    {
      Insert: infer I;
    } ? I
  : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I;
    } ? I
    : never
  : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends
    {
      Update: infer U;
    } ? U
  : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U;
    } ? U
    : never
  : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  } ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][
    CompositeTypeName
  ]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never;

export const Constants = {
  "public": {
    Enums: {
      "aspect_ratio": ["1:1", "3:4", "4:3", "2:3", "3:2", "4:5", "5:4", "9:16", "16:9", "21:9"],
      "background": [
        "studio_white",
        "studio_grey",
        "studio_black",
        "office",
        "library",
        "city",
        "night_city",
        "cafe",
        "home",
        "garden",
        "forest",
        "mountains",
        "beach",
        "desert",
        "snow",
      ],
      "batch_status": ["queued", "processing", "completed", "partial", "failed", "cancelled"],
      "credit_kind": ["generation", "training"],
      "credit_type": [
        "signup",
        "grant",
        "adjustment",
        "training",
        "generation",
        "purchase",
        "reversal",
      ],
      "edit_kind": ["background", "outfit", "glasses", "expression", "light", "words", "larger"],
      "expression": ["slight_smile", "broad_smile", "laugh", "calm", "serious"],
      "failure_code": [
        "blocked",
        "no_image",
        "rate_limited",
        "quota_exhausted",
        "provider_unavailable",
        "provider_rejected",
        "photo_missing",
        "photo_unreadable",
        "photo_too_small",
        "photo_too_large",
        "style_unavailable",
        "storage_unavailable",
        "deadline_exceeded",
        "worker_lost",
        "internal",
        "service_suspended",
        "too_demanding",
        "no_face",
        "several_faces",
        "face_too_small",
        "photo_blurred",
        "photo_dark",
        "photo_overexposed",
        "another_person",
        "duplicate_photo",
        "eyes_hidden",
        "face_turned",
        "training_failed",
        "source_missing",
        "mostly_people",
      ],
      "free_retry": ["waiting", "done"],
      "gender": ["hombre", "mujer"],
      "glasses": ["keep", "none", "reading", "sunglasses", "round", "aviator"],
      "hair_color": [
        "keep",
        "black",
        "dark_brown",
        "brown",
        "auburn",
        "red",
        "blonde",
        "platinum",
        "grey",
        "white",
      ],
      "hair_style": [
        "keep",
        "short",
        "medium",
        "long",
        "straight",
        "wavy",
        "curly",
        "tied_back",
        "bun",
        "slicked_back",
        "shaved",
      ],
      "image_size": ["1K", "2K"],
      "light": ["soft", "window", "golden_hour", "studio", "dramatic"],
      "look": [
        "natural",
        "black_and_white",
        "cinematic",
        "film",
        "vintage",
        "editorial",
        "pastel",
        "dramatic",
        "warm",
        "cool",
      ],
      "model_status": ["draft", "training", "ready", "failed"],
      "notice_kind": ["portraits", "training", "opening"],
      "outfit": [
        "keep",
        "own",
        "business_suit",
        "blazer",
        "shirt",
        "smart_casual",
        "roll_neck",
        "t_shirt",
        "knitwear",
        "leather_jacket",
        "evening_wear",
        "sportswear",
        "traditional",
      ],
      "payment_status": ["open", "processing", "paid", "expired", "failed", "refused", "unclaimed"],
      "photo_advice_kind": ["blocked", "less_like"],
      "photo_status": ["queued", "generating", "completed", "failed", "cancelled"],
      "retention_period": ["seven_days", "thirty_days", "one_year", "until_deleted"],
      "style_category": [
        "studio",
        "business",
        "outdoors",
        "city",
        "cinematic",
        "seasonal",
        "artistic",
        "own",
      ],
      "style_status": ["preparing", "ready", "refused", "deleted"],
    },
  },
} as const;
